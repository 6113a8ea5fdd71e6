import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { type Basis, bases } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/**
 * The nodes of a level that hold the occupation, itself or through a narrower node, each with the strongest basis on
 * which it does. Placements that the source marks as secondary do not count.
 */
export function placesAtLevel(
  index: FrameworkIndex,
  occupation: OccupationId,
  level: string,
): ReadonlyMap<NodeId, Basis> {
  const places = new Map<NodeId, Basis>();
  for (const { node, basis, role } of index.placementsOf(occupation)) {
    const at = pathOf(index, node).find((step) => index.byId.get(step)?.level === level);
    if (at === undefined || role === "secondary") continue;
    const known = places.get(at);
    if (known === undefined || bases.indexOf(basis) < bases.indexOf(known)) places.set(at, basis);
  }
  return places;
}
