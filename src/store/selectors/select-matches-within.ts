import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

type Counts = Map<NodeId, number>;
const cache = new WeakMap<ReadonlySet<OccupationId>, WeakMap<FrameworkIndex, Counts>>();

/** How many of the occupations in the node or below it match, each once. */
export function selectMatchesWithin(
  matches: ReadonlySet<OccupationId>,
  index: FrameworkIndex,
  node: NodeId,
): number {
  const ofSet = cache.get(matches) ?? new WeakMap<FrameworkIndex, Counts>();
  cache.set(matches, ofSet);
  const counts: Counts = ofSet.get(index) ?? new Map();
  ofSet.set(index, counts);
  const known = counts.get(node);
  if (known !== undefined) return known;
  const count = index.occupationsIn(node).filter((id) => matches.has(id)).length;
  counts.set(node, count);
  return count;
}
