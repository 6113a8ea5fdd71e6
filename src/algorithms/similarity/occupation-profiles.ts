import type { Profile } from "#algorithms/similarity/occupation-similarity.ts";
import type { Details, Element, Rating } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";
import { interestTypes, type Occupation } from "#domain/occupation.ts";

/** What occupations are rated by, as loaded. */
export interface RatedBy {
  readonly occupations: ReadonlyMap<OccupationId, Occupation>;
  readonly details: Pick<Details, "skills" | "knowledge">;
  /** Impact of each work style, in the same order for all. */
  readonly workStyles: ReadonlyMap<OccupationId, readonly number[]>;
}

/** The profile of each occupation: importance of skills and of knowledge, interest scores, impact of work styles. */
export function occupationProfiles({
  occupations,
  details,
  workStyles,
}: RatedBy): ReadonlyMap<OccupationId, Profile> {
  const skills = columnsOf(details.skills);
  const knowledge = columnsOf(details.knowledge);
  return new Map(
    [...occupations].map(([id, { interests }]) => [
      id,
      {
        skills: skills(id),
        knowledge: knowledge(id),
        interests: interests === null ? [] : interestTypes.map((type) => interests.scores[type]),
        workStyles: workStyles.get(id) ?? [],
      },
    ]),
  );
}

/** What ratings are of, each once, in the order of the profiles' columns. */
export const ratedElements = (ratings: ReadonlyMap<OccupationId, readonly Rating[]>): readonly Element[] => [
  ...new Map(
    [...ratings.values()].flatMap((rated) => rated.map(({ element }) => [element.id, element] as const)),
  ).values(),
];

/** Ratings come most important first; here each element has its own column, the same for all. */
function columnsOf(
  ratings: ReadonlyMap<OccupationId, readonly Rating[]>,
): (id: OccupationId) => readonly (number | null)[] {
  const at = new Map(ratedElements(ratings).map(({ id }, column) => [id, column]));
  return (id) => {
    const rated = ratings.get(id);
    if (rated === undefined) return [];
    const row: (number | null)[] = Array.from({ length: at.size }, () => null);
    for (const { element, importance } of rated) row[at.get(element.id) ?? 0] = importance;
    return row;
  };
}
