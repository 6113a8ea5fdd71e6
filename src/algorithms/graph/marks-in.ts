import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodesWithin } from "#algorithms/graph/nodes-within.ts";
import type { Held } from "#domain/held.ts";
import type { NodeId } from "#domain/ids.ts";

/** In a framework that places no occupation, the nodes at the ends of its tree: each is a mark, as an occupation is. */
export function leavesIn(index: FrameworkIndex, id: NodeId): readonly NodeId[] {
  const node = index.byId.get(id);
  if (node === undefined || index.framework.memberships.length > 0) return [];
  return nodesWithin(index, node)
    .map((within) => within.id)
    .filter((within) => within !== id && index.childrenOf(within).length === 0);
}

export const heldIn = (index: FrameworkIndex, id: NodeId): Held => ({
  kind: index.framework.memberships.length > 0 ? "occupations" : "parts",
  count: marksIn(index, id),
});

/** How many marks stand for what is in a node: its occupations, else its leaves. */
export const marksIn = (index: FrameworkIndex, id: NodeId): number =>
  index.framework.memberships.length > 0 ? index.occupationsIn(id).length : leavesIn(index, id).length;
