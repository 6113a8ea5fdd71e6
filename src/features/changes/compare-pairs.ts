import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { findMostChanged, type MostChanged } from "#algorithms/change/most-changed.ts";
import { type Counting, mainLevels, selectChange } from "#store/selectors/select-change.ts";
import type { Candidate } from "./use-compared.ts";

/** Two of the frameworks on screen, compared by their clusters. */
export interface ComparedPair {
  readonly from: Candidate;
  readonly to: Candidate;
  readonly report: ChangeReport;
  /** Of the first one's clusters. */
  readonly mostChanged: MostChanged | null;
}

/** Every two different frameworks on screen that have come, in the order of the panes. */
export function comparePairs(candidates: readonly Candidate[], counting: Counting): readonly ComparedPair[] {
  return candidates.flatMap((from, at) =>
    candidates.slice(at + 1).flatMap((to) => {
      if (from.side === null || to.side === null || from.frameworkId === to.frameworkId) return [];
      const [levels] = mainLevels(from.side.index, to.side.index);
      if (levels === undefined) return [];
      const report = selectChange(from.side.index, to.side.index, levels, counting);
      return [{ from, to, report, mostChanged: findMostChanged(report.table, "a") }];
    }),
  );
}

/** Occupations that would have to move for the one to nest in the other, both ways together. */
export const movesOf = ({ report: { movesToNest } }: ComparedPair): number =>
  movesToNest.from + movesToNest.to;

/** The pair with the fewest moves, of those that share an occupation; at a tie the higher score, then the first. */
export function findMostAlike(pairs: readonly ComparedPair[]): ComparedPair | null {
  const scoreOf = ({ report }: ComparedPair) => report.alike.score ?? 0;
  const [most] = pairs
    .filter(({ report }) => report.alike.score !== null)
    .sort((one, other) => movesOf(one) - movesOf(other) || scoreOf(other) - scoreOf(one));
  return most ?? null;
}
