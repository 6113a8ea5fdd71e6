import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import type { FrameworkNode, Level } from "#domain/framework.ts";

/** What a framework holds, in figures: the stuff of the one sentence under the heading. */
export interface TreeSummary {
  /** The levels drawn as clusters and places, widest first. */
  readonly levels: readonly { readonly level: Level; readonly count: number }[];
  /** Distinct occupations that have a place. */
  readonly occupations: number;
  /** The cluster with the most distinct occupations; the first in file order of those that tie. */
  readonly largest: { readonly node: FrameworkNode; readonly occupations: number } | null;
}

export function summariseTree(index: FrameworkIndex): TreeSummary {
  const { cluster, place } = mapLevels(index);
  let largest: TreeSummary["largest"] = null;
  for (const node of nodesAtLevel(index, cluster)) {
    const occupations = index.occupationsIn(node.id).length;
    if (occupations > (largest?.occupations ?? 0)) largest = { node, occupations };
  }
  return {
    levels: index.framework.levels
      .filter(({ id }) => id === cluster || id === place)
      .map((level) => ({ level, count: nodesAtLevel(index, level.id).length })),
    occupations: index.occupations.length,
    largest,
  };
}
