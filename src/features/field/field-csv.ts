import type { FieldNode, FieldReport } from "#algorithms/change/trace-field.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import type { Field } from "#domain/field.ts";
import { type FrameworkNode, writtenTitle } from "#domain/framework.ts";
import type { Text } from "#text/en.ts";

export interface FieldFound {
  readonly short: string;
  readonly index: FrameworkIndex;
  readonly report: FieldReport;
}

/** A row for each node that holds some of the field, at both levels; shares of 1, rounded to four places. */
export function fieldCsv(
  { field, how }: { readonly field: Field; readonly how: string },
  found: readonly FieldFound[],
  { field: words }: Pick<Text, "field">,
): string {
  const rows = found.flatMap(({ short, index, report }) =>
    [report, ...(report.within === null ? [] : [report.within])].flatMap((trace) =>
      trace.rows.map((row) => [
        field.title,
        how,
        short,
        trace.level,
        row.node.id,
        writtenTitle(row.node),
        pathOf(index, row.node),
        ...figures(row, trace.placed.length),
        report.name.fate === "kept" && report.name.nodes.includes(row.node) ? "yes" : "no",
      ]),
    ),
  );
  return csvText([words.columns, ...rows]);
}

const pathOf = (index: FrameworkIndex, node: FrameworkNode) =>
  index
    .ancestorsOf(node.id)
    .map((one) => writtenTitle(one))
    .join(" > ");

const figures = ({ occupations, share, ofNode, shareOfNode, leads }: FieldNode, placed: number) => [
  occupations.length,
  placed,
  round(share),
  ofNode,
  round(shareOfNode),
  leads ? "leads" : "guest",
];

const round = (value: number) => Math.round(value * 10_000) / 10_000;
