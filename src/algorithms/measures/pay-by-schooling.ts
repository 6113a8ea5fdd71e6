import { ascending, median } from "d3";
import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import { type EntryEducation, entryEducations, type Occupation } from "#domain/occupation.ts";

/** Occupations of one level of entry education. */
export interface SchoolingRow {
  readonly education: EntryEducation;
  /** Median pay of each, US dollars a year, lowest first; occupations without one are left out. */
  readonly pays: readonly number[];
  /** The middle of the pays, each occupation once; `null` if they are fewer than three. */
  readonly middle: number | null;
}

/** All eight levels, least schooling first, so that two nodes have the same rows. */
export function payBySchooling(occupations: readonly Occupation[]): readonly SchoolingRow[] {
  return entryEducations.map((education) => {
    const pays = occupations
      .filter(({ preparation }) => preparation.education === education)
      .flatMap(({ wage }) => wage?.annual.median ?? [])
      .sort(ascending);
    return { education, pays, middle: pays.length < leastOccupations ? null : (median(pays) ?? null) };
  });
}
