import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { stayingFlows } from "#algorithms/change/staying-flows.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** What became of an occupation at one of its places: gone from the first framework, new in the second. */
export const placementStatuses = ["same", "moved", "added", "removed"] as const;
export type PlacementStatus = (typeof placementStatuses)[number];

/**
 * Looks a place up by the node at the compared level that it is, or lies in. What stays is in a node that goes on, at
 * the place where it goes on; all else that both frameworks hold has moved.
 *
 * @param side the framework that the places are of
 */
export function placementStatusOf(
  { changes, table }: ChangeReport,
  side: "from" | "to",
): (occupation: OccupationId, node: NodeId) => PlacementStatus {
  const stays = new Map<NodeId, Set<OccupationId>>();
  for (const { a, b, occupations } of stayingFlows(changes)) {
    const node = side === "from" ? a : b;
    const known = stays.get(node) ?? new Set<OccupationId>();
    stays.set(node, known);
    for (const occupation of occupations) known.add(occupation);
  }
  const elsewhere = (side === "from" ? table.b : table.a).placesOf;
  return (occupation, node) => {
    if (!elsewhere.has(occupation)) return side === "from" ? "removed" : "added";
    return stays.get(node)?.has(occupation) ? "same" : "moved";
  };
}
