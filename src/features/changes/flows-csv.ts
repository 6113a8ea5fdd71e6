import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { csvText } from "#algorithms/write/csv-text.ts";

/** Every flow with its whole count, its weight and its shares; shares of 1, rounded to four places. */
export function flowsCsv({ table }: ChangeReport, columns: readonly string[]): string {
  const rows = table.flows.map((flow) => [
    flow.a,
    table.a.byId.get(flow.a)?.title ?? "",
    flow.b,
    table.b.byId.get(flow.b)?.title ?? "",
    flow.occupations.length,
    round(flow.weight),
    round(flow.out),
    round(flow.in),
  ]);
  return csvText([columns, ...rows]);
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
