import type { ChangeReport } from "#algorithms/change/build-change-report.ts";

/** The few figures of a report's headline. */
export interface ReportSummary {
  /** Nodes of the levels that are compared. */
  readonly from: number;
  readonly to: number;
  readonly compared: number;
  readonly staying: number;
  /** Title of the node in which the largest merger met. */
  readonly merger: string | null;
  /** Title of the node that is the largest breakdown. */
  readonly breakdown: string | null;
  /** Whether anything at all is not as it was. */
  readonly differs: boolean;
}

export function summarizeReport({ table, changes, movesToNest, staying }: ChangeReport): ReportSummary {
  const joined = changes.find(({ kind }) => kind === "merger" || kind === "take-over");
  const split = changes.find(({ kind }) => kind === "breakdown");
  const moved = movesToNest.from + movesToNest.to + table.notPlaced.from.length + table.notPlaced.to.length;
  return {
    from: table.a.nodes.length,
    to: table.b.nodes.length,
    compared: table.compared.length,
    staying,
    merger: joined?.to[0]?.title ?? null,
    breakdown: split?.from[0]?.title ?? null,
    differs: moved > 0 || changes.some(({ kind }) => kind !== "same"),
  };
}
