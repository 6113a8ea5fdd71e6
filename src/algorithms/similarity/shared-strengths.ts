import { descending, mean, rollup } from "d3";
import type { Details, Element, Rating } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";

/** O*NET's "important" on its scale of 1 to 5. */
export const important = 3;

export type Ratings = Pick<Details, "skills" | "knowledge">;

/** Mean importance of every skill and knowledge area over all occupations that are rated, by element id. */
export function typicalImportance({ skills, knowledge }: Ratings): ReadonlyMap<string, number> {
  const all = [...skills.values(), ...knowledge.values()].flat();
  return rollup(
    all,
    (ratings) => mean(ratings, ({ importance }) => importance) ?? 0,
    ({ element }) => element.id,
  );
}

/**
 * Skills and knowledge that both occupations rate as important, those first that stand out most from other
 * occupations: every job needs listening, so listening is no reason.
 */
export function sharedStrengths(
  a: OccupationId,
  b: OccupationId,
  ratings: Ratings,
  typical: ReadonlyMap<string, number>,
): readonly Element[] {
  const ratedByB = new Map(ratingsOf(b, ratings).map((rating) => [rating.element.id, rating.importance]));
  return ratingsOf(a, ratings)
    .flatMap(({ element, importance }) => {
      const both = Math.min(importance, ratedByB.get(element.id) ?? 0);
      return both < important ? [] : [{ element, standsOut: both - (typical.get(element.id) ?? 0) }];
    })
    .filter(({ standsOut }) => standsOut > 0)
    .sort((one, other) => descending(one.standsOut, other.standsOut))
    .map(({ element }) => element);
}

/** Skills, then knowledge; none where not published. */
export const ratingsOf = (id: OccupationId, { skills, knowledge }: Ratings): readonly Rating[] => [
  ...(skills.get(id) ?? []),
  ...(knowledge.get(id) ?? []),
];
