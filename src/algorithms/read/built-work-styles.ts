import type { OccupationId } from "#domain/ids.ts";

/** `data/work-styles.json`: occupations by their position in their table, impact of every work style in hundredths. */
export interface BuiltWorkStyles {
  readonly occupations: readonly number[];
  readonly impacts: readonly (readonly number[])[];
}

/** How much each work style helps in the job, −3 to 3; an occupation that is not in the map is "not published". */
export type WorkStyles = ReadonlyMap<OccupationId, readonly number[]>;

/** `ids`: the occupations in the order of their table. */
export function workStylesFromBuilt(
  { occupations, impacts }: BuiltWorkStyles,
  ids: readonly OccupationId[],
): WorkStyles {
  return new Map(
    occupations.map((at, row) => {
      const id = ids[at];
      if (id === undefined) throw new RangeError(`no occupation at ${at} (of ${ids.length})`);
      return [id, (impacts[row] ?? []).map((hundredths) => hundredths / 100)];
    }),
  );
}
