import { descending } from "d3";
import { important, type Ratings, ratingsOf } from "#algorithms/similarity/shared-strengths.ts";
import type { Element } from "#domain/details.ts";
import type { OccupationId } from "#domain/ids.ts";

/** A skill or knowledge area that a group needs more than most jobs do. */
export interface Strength {
  readonly element: Element;
  /** Mean importance in the group, less the mean over all occupations; above 0. */
  readonly standsOut: number;
}

/**
 * Skills and knowledge whose mean importance over the group's rated occupations is at least "important" and above
 * what is typical, by element id.
 */
export function groupStrengths(
  occupations: readonly OccupationId[],
  ratings: Ratings,
  typical: ReadonlyMap<string, number>,
): ReadonlyMap<string, Strength> {
  const sums = new Map<string, { readonly element: Element; sum: number; n: number }>();
  for (const id of occupations)
    for (const { element, importance } of ratingsOf(id, ratings)) {
      const known = sums.get(element.id) ?? { element, sum: 0, n: 0 };
      known.sum += importance;
      known.n += 1;
      sums.set(element.id, known);
    }
  return new Map(
    [...sums].flatMap(([id, { element, sum, n }]) => {
      const importance = sum / n;
      const standsOut = importance - (typical.get(id) ?? 0);
      return importance < important || standsOut <= 0 ? [] : [[id, { element, standsOut }] as const];
    }),
  );
}

/** What stands out in both groups; those first that stand out most in the one where they do less. */
export function strengthsInBoth(
  a: ReadonlyMap<string, Strength>,
  b: ReadonlyMap<string, Strength>,
): readonly Element[] {
  return [...a]
    .flatMap(([id, { element, standsOut }]) => {
      const other = b.get(id);
      return other === undefined ? [] : [{ element, least: Math.min(standsOut, other.standsOut) }];
    })
    .sort((one, other) => descending(one.least, other.least))
    .map(({ element }) => element);
}
