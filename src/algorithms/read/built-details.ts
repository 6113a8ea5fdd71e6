import type { Details, Element, Program, Rating, Related } from "#domain/details.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";

/**
 * `data/skills.json`, `data/knowledge.json`: for each occupation by its position in the table of occupations,
 * importance and level of each element in hundredths, side by side; `null` where not published.
 */
export interface BuiltRatings {
  readonly elements: readonly Element[];
  readonly occupations: readonly number[];
  readonly ratings: readonly (readonly (number | null)[])[];
}

/** `data/related.json`: for each occupation of the table, the positions of its related ones, nearest first. */
export type BuiltRelated = readonly (readonly number[])[];

/** `data/programs.json`: titles of all programs by code, and for each SOC code the positions of its programs. */
export interface BuiltPrograms {
  readonly code: readonly string[];
  readonly title: readonly string[];
  readonly bySoc: Readonly<Record<string, readonly number[]>>;
}

export interface BuiltDetails {
  readonly skills: BuiltRatings;
  readonly knowledge: BuiltRatings;
  readonly related: BuiltRelated;
  readonly programs: BuiltPrograms;
  /** `data/titles.txt`: see {@link titlesFromBuilt}. */
  readonly titles: string;
}

/** `ids`: the occupations in the order of their table. */
export function detailsFromBuilt(built: BuiltDetails, ids: readonly OccupationId[]): Details {
  return {
    skills: ratingsFromBuilt(built.skills, ids),
    knowledge: ratingsFromBuilt(built.knowledge, ids),
    related: relatedFromBuilt(built.related, ids),
    programs: programsFromBuilt(built.programs, ids),
    programTitles: programTitlesFromBuilt(built.programs),
    titles: titlesFromBuilt(built.titles),
  };
}

/** A line an occupation: its code, then its everyday titles, tabs between. */
export function titlesFromBuilt(text: string): ReadonlyMap<OccupationId, readonly string[]> {
  return new Map(
    text
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [code = "", ...titles] = line.split("\t");
        return [occupationId(code), titles];
      }),
  );
}

export function ratingsFromBuilt(
  { elements, occupations, ratings }: BuiltRatings,
  ids: readonly OccupationId[],
): ReadonlyMap<OccupationId, readonly Rating[]> {
  return new Map(
    occupations.map((occupation, row) => [
      idAt(ids, occupation),
      ratingsInOrder(elements, ratings[row] ?? []),
    ]),
  );
}

/** Most important first, then highest level, then as listed. Sorted by one number each: a comparator takes 3 times as long. */
function ratingsInOrder(elements: readonly Element[], values: readonly (number | null)[]): readonly Rating[] {
  const rated: Rating[] = [];
  const keys: number[] = [];
  for (const [at, element] of elements.entries()) {
    const importance = values[at * 2] ?? null;
    const level = values[at * 2 + 1] ?? null;
    if (importance === null || level === null) continue;
    keys.push((999 - importance) * 1e6 + (999 - level) * 1e3 + rated.length);
    rated.push({ element, importance: importance / 100, level: level / 100 });
  }
  return [...Float64Array.from(keys).sort()].flatMap((key) => rated[key % 1000] ?? []);
}

export function relatedFromBuilt(
  built: BuiltRelated,
  ids: readonly OccupationId[],
): ReadonlyMap<OccupationId, readonly Related[]> {
  return new Map(
    built.flatMap((related, occupation) =>
      related.length === 0
        ? []
        : [[idAt(ids, occupation), related.map((other, at) => ({ id: idAt(ids, other), rank: at + 1 }))]],
    ),
  );
}

export function programsFromBuilt(
  { code, title, bySoc }: BuiltPrograms,
  ids: readonly OccupationId[],
): ReadonlyMap<OccupationId, readonly Program[]> {
  const programs = code.map((one, at) => ({ code: one, title: title[at] ?? "" }));
  const ofSoc = new Map(
    Object.entries(bySoc).map(([soc, rows]) => [soc, rows.flatMap((row) => programs[row] ?? [])]),
  );
  return new Map(
    ids.flatMap((id) => {
      const led = ofSoc.get(id.slice(0, 7));
      return led === undefined ? [] : [[id, led]];
    }),
  );
}

export const programTitlesFromBuilt = ({ code, title }: BuiltPrograms): ReadonlyMap<string, string> =>
  new Map(code.map((one, at) => [one, title[at] ?? ""]));

function idAt(ids: readonly OccupationId[], at: number): OccupationId {
  const id = ids[at];
  if (id === undefined) throw new RangeError(`no occupation at ${at} (of ${ids.length})`);
  return id;
}
