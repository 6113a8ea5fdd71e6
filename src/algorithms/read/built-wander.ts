import type { WanderLists } from "#algorithms/similarity/wander-lists.ts";
import type { OccupationId } from "#domain/ids.ts";

type Positions = readonly number[];

/** `data/wander.json`: for each occupation of the table, the positions of those near it, in three lists. */
export type BuiltWander = readonly (readonly [
  near: Positions,
  lessSchool: Positions,
  surprising: Positions,
])[];

/** `ids`: the occupations in the order of their table. */
export function wanderToBuilt(
  wander: ReadonlyMap<OccupationId, WanderLists>,
  ids: readonly OccupationId[],
): BuiltWander {
  const at = new Map(ids.map((id, position) => [id, position]));
  const positions = (list: readonly OccupationId[] = []) => list.flatMap((id) => at.get(id) ?? []);
  return ids.map((id) => {
    const lists = wander.get(id);
    return [positions(lists?.near), positions(lists?.lessSchool), positions(lists?.surprising)];
  });
}

/** `ids`: the occupations in the order of their table. */
export function wanderFromBuilt(
  built: BuiltWander,
  ids: readonly OccupationId[],
): ReadonlyMap<OccupationId, WanderLists> {
  const idsAt = (positions: Positions) => positions.flatMap((at) => ids[at] ?? []);
  return new Map(
    built.flatMap(([near, lessSchool, surprising], at) => {
      const id = ids[at];
      return id === undefined
        ? []
        : [
            [
              id,
              { near: idsAt(near), lessSchool: idsAt(lessSchool), surprising: idsAt(surprising) },
            ] as const,
          ];
    }),
  );
}
