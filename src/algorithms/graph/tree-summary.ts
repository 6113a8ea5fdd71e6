import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { marksIn } from "#algorithms/graph/marks-in.ts";
import type { FrameworkNode, Level } from "#domain/framework.ts";

/** What a framework holds, in figures: the stuff of the one sentence under the heading. */
export interface TreeSummary {
  /** The levels drawn as clusters and places, widest first. */
  readonly levels: readonly { readonly level: Level; readonly count: number }[];
  /** Distinct occupations that have a place; none where the framework places none. */
  readonly occupations: number;
  /** The cluster with the most marks; the first in file order of those that tie. */
  readonly largest: { readonly node: FrameworkNode; readonly marks: number } | null;
}

export function summariseTree(index: FrameworkIndex): TreeSummary {
  const { cluster, place } = mapLevels(index);
  let largest: TreeSummary["largest"] = null;
  for (const node of nodesAtLevel(index, cluster)) {
    const marks = marksIn(index, node.id);
    if (marks > (largest?.marks ?? 0)) largest = { node, marks };
  }
  return {
    levels: index.framework.levels
      .filter(({ id }) => id === cluster || id === place)
      .map((level) => ({ level, count: nodesAtLevel(index, level.id).length })),
    occupations: index.occupations.length,
    largest,
  };
}
