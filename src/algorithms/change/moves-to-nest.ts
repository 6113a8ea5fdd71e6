import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/**
 * How many occupations would have to move for every node of one side to lie whole inside one of the other: those in
 * some node whose best partner (the one that shares most whole occupations with it) does not hold them.
 *
 * @see van Dongen (2000), "Performance criteria for graph clustering and Markov cluster experiments", CWI INS-R0012:
 *   on partitions the two ways add up to the split/join distance
 */
export function movesToNest(table: FlowTable): { readonly from: number; readonly to: number } {
  return { from: movesOf(table, "a"), to: movesOf(table, "b") };
}

function movesOf({ a, b, flows }: FlowTable, inner: "a" | "b"): number {
  const best = new Map<NodeId, Flow>();
  for (const flow of flows)
    if (flow.occupations.length > (best.get(flow[inner])?.occupations.length ?? 0))
      best.set(flow[inner], flow);
  const moving = new Set<OccupationId>();
  for (const [id, occupations] of (inner === "a" ? a : b).compared) {
    const held = new Set(best.get(id)?.occupations);
    for (const occupation of occupations) if (!held.has(occupation)) moving.add(occupation);
  }
  return moving.size;
}
