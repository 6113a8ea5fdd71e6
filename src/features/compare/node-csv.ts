import { csvText } from "#algorithms/write/csv-text.ts";
import { writtenTitle } from "#domain/framework.ts";
import { entryEducations } from "#domain/occupation.ts";
import type { Text } from "#text/en.ts";
import type { ComparedNode } from "./compared-node.ts";

/**
 * One row a node; its figures with year and place and how many of its occupations they rest on; blank where those are
 * too few.
 */
export function nodeCsv(
  nodes: readonly Pick<ComparedNode, "node" | "index" | "facts">[],
  { compare: { columns }, facts }: Pick<Text, "compare" | "facts">,
): string {
  const head = [
    columns.framework,
    columns.node,
    columns.occupations,
    columns.people,
    columns.peopleRestsOn,
    columns.payP25,
    columns.payMedian,
    columns.payP75,
    columns.payRestsOn,
    columns.payPeriod,
    ...entryEducations.map((education) => facts.education[education]),
    columns.schoolingUnknown,
    columns.growth,
    columns.growthRestsOn,
    columns.openings,
    columns.openingsRestsOn,
    columns.outlookPeriod,
  ];
  return csvText([
    head,
    ...nodes.map(({ node, index, facts: figures }) => [
      writtenTitle(index.framework),
      writtenTitle(node),
      figures.occupations,
      figures.employment.value,
      figures.employment.restsOn,
      figures.pay.value?.p25 ?? null,
      figures.pay.value?.median ?? null,
      figures.pay.value?.p75 ?? null,
      figures.pay.restsOn,
      facts.year,
      ...figures.education.counts,
      figures.education.unknown,
      figures.growth.value === null ? null : Math.round(figures.growth.value * 10) / 10,
      figures.growth.restsOn,
      figures.openings.value,
      figures.openings.restsOn,
      facts.years,
    ]),
  ]);
}
