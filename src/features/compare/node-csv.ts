import { csvText } from "#algorithms/write/csv-text.ts";
import { entryEducations } from "#domain/occupation.ts";
import type { Text } from "#text/en.ts";
import type { ComparedNode } from "./compared-node.ts";

/** One row a node; its figures with year and place; blank where too few of its occupations have one. */
export function nodeCsv(
  nodes: readonly ComparedNode[],
  { compare: { columns }, facts }: Pick<Text, "compare" | "facts">,
): string {
  const head = [
    columns.framework,
    columns.node,
    columns.occupations,
    columns.people,
    columns.payP25,
    columns.payMedian,
    columns.payP75,
    columns.payPeriod,
    ...entryEducations.map((education) => facts.education[education]),
    columns.growth,
    columns.openings,
    columns.outlookPeriod,
  ];
  return csvText([
    head,
    ...nodes.map(({ node, index, facts: figures }) => [
      index.framework.title,
      node.title,
      figures.occupations,
      figures.employment.value,
      figures.pay.value?.p25 ?? null,
      figures.pay.value?.median ?? null,
      figures.pay.value?.p75 ?? null,
      facts.year,
      ...figures.education.counts,
      figures.growth.value === null ? null : Math.round(figures.growth.value * 10) / 10,
      figures.openings.value,
      facts.years,
    ]),
  ]);
}
