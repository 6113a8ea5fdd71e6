import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { NodeId } from "#domain/ids.ts";

/**
 * What stands open once the node does, all above it too. `alone`: no other cluster stays open beside the
 * node's own, since the map can show the inside of one.
 */
export function openNode(
  index: FrameworkIndex,
  open: ReadonlySet<NodeId>,
  node: NodeId,
  alone: boolean,
): ReadonlySet<NodeId> {
  const path = pathOf(index, node);
  const { cluster } = mapLevels(index);
  const own = path.find((id) => index.byId.get(id)?.level === cluster);
  if (!alone || own === undefined) return new Set([...open, ...path]);
  const kept = [...open].filter((id) => {
    const clusterOf = pathOf(index, id).find((step) => index.byId.get(step)?.level === cluster);
    return clusterOf === undefined || clusterOf === own;
  });
  return new Set([...kept, ...path]);
}

/** What stands open once the node is closed; nothing below it stays open unseen. */
export const closeNode = (
  index: FrameworkIndex,
  open: ReadonlySet<NodeId>,
  node: NodeId,
): ReadonlySet<NodeId> => {
  const { nodeAt, places, sizes } = index.table;
  const at = nodeAt.get(node) ?? -1;
  const from = places[at] ?? 0;
  const to = from + (sizes[at] ?? 0);
  const isWithin = (id: NodeId) => {
    const place = places[nodeAt.get(id) ?? -1] ?? -1;
    return place >= from && place < to;
  };
  return new Set([...open].filter((id) => !isWithin(id)));
};
