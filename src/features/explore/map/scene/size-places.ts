import { groupSize } from "#algorithms/measures/group-size.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Sizing } from "#domain/lens.ts";
import type { Occupation } from "#domain/occupation.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";

/** How large discs are drawn where sizes tell something else than how many occupations a place holds. */
export interface Sizes {
  readonly sizing: Exclude<Sizing, "occupations">;
  /** Of its laid radius, 0 to 1; `null` where nothing is published. */
  readonly partOf: ReadonlyMap<NodeId, number | null>;
  /** World units of radius for the square root of one: areas are in proportion over the whole map. */
  readonly unit: number;
  readonly most: number;
}

/** @returns the radius at which a disc with room for `r` is drawn; `null` where its size is not published */
export function discRadius(sizes: Sizes | null, node: NodeId, r: number): number | null {
  if (sizes === null) return r;
  const part = sizes.partOf.get(node) ?? null;
  return part === null ? null : r * part;
}

/** Nothing moves, so no disc grows past its laid size: the unit is the largest under which all stay within theirs. */
export function sizePlaces(
  { placeOf }: MapModel,
  occupations: ReadonlyMap<OccupationId, Occupation>,
  sizing: Sizes["sizing"],
): Sizes {
  const values = [...placeOf].map(([node, place]) => {
    const own = place.occupations.flatMap((id) => occupations.get(id) ?? []);
    return { node, r: place.laid.r, value: groupSize(own, sizing) };
  });
  const known = values.flatMap(({ r, value }) => (value === null || value === 0 ? [] : [{ r, value }]));
  const unit = Math.min(...known.map(({ r, value }) => r / Math.sqrt(value)));
  return {
    sizing,
    unit: known.length === 0 ? 0 : unit,
    most: Math.max(0, ...known.map(({ value }) => value)),
    partOf: new Map(
      values.map(({ node, r, value }) => [
        node,
        value === null ? null : value === 0 ? 0 : (unit * Math.sqrt(value)) / r,
      ]),
    ),
  };
}
