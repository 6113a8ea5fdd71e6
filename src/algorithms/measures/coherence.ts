import { leastOccupations } from "#algorithms/measures/least-occupations.ts";
import type { Figure } from "#algorithms/measures/node-facts.ts";
import {
  type SimilaritySpace,
  sumOfPairs,
  type Tally,
  tallied,
  tallyOf,
} from "#algorithms/similarity/similarity-space.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Whether a group's occupations are more like one another than like the rest; similarities are -1 to 1. */
export interface Coherence {
  /** Mean similarity of its occupations to one another. */
  readonly inside: number;
  /** Their mean similarity to the rest. */
  readonly outside: number;
  /** The first less the second; under 0, the group is held together by something else than skills and interests. */
  readonly value: number;
}

/**
 * The coherence of a group within a framework. It rests on the occupations whose skills or knowledge are published.
 *
 * @param all every occupation of the framework, the group's own too
 */
export function coherenceOf(
  space: SimilaritySpace,
  group: readonly OccupationId[],
  all: Tally,
): Figure<Coherence> {
  const own = tallyOf(space, group);
  const restsOn = tallied(own);
  if (restsOn < leastOccupations) return { value: null, restsOn };
  const withSelves = sumOfPairs(space, own, own);
  const withAll = sumOfPairs(space, own, all);
  const pairsInside = withSelves.pairs - restsOn;
  const pairsOutside = withAll.pairs - withSelves.pairs;
  if (pairsInside === 0 || pairsOutside === 0) return { value: null, restsOn };
  // An occupation is wholly similar to itself, which says nothing.
  const inside = (withSelves.sum - restsOn) / pairsInside;
  const outside = (withAll.sum - withSelves.sum) / pairsOutside;
  return { value: { inside, outside, value: inside - outside }, restsOn };
}
