import { ascending } from "d3";
import type { OccupationId } from "#domain/ids.ts";
import { educationStep, type Occupation } from "#domain/occupation.ts";

/** Cosine and sine of the golden angle, 2.399963 radians, by which each dot turns from the last. */
const turnX = -0.7373688780783197;
const turnY = 0.6754902942615238;
/** Kept free between the outermost dot and the edge of a disc that was laid; world units. */
const laidRim = 2.2;
/** The same of a disc in an open one, which may be smaller than that: a share of its radius. */
export const innerRim = 0.15;

/** Distance that dots spread by: the dot i lies `dotSpread × √(i + .5)` from the middle. World units. */
export const dotSpread = (count: number, r: number, rim = laidRim): number =>
  Math.max(0, r - rim) / Math.sqrt(Math.max(1, count));

/**
 * Dots of a place as a sunflower's seeds, the first in the middle.
 *
 * @param r the disc's, world units
 * @param rim kept free between the outermost dot and its edge
 * @returns offsets from the disc's middle: x, y, x, y …
 * @see Vogel (1979), "A better way to construct the sunflower head", Mathematical Biosciences 44, 179-189
 */
export function arrangeDots(count: number, r: number, rim = laidRim): Float64Array {
  const offsets = new Float64Array(2 * count);
  const spread = dotSpread(count, r, rim);
  let x = 1;
  let y = 0;
  for (let at = 0; at < count; at += 1) {
    const distance = count === 1 ? 0 : spread * Math.sqrt(at + 0.5);
    offsets[2 * at] = distance * x;
    offsets[2 * at + 1] = distance * y;
    [x, y] = [x * turnX - y * turnY, x * turnY + y * turnX];
  }
  return offsets;
}

/**
 * The order in which occupations become dots: least entry schooling first, so that it fills the middle; then most
 * jobs; then title. What is not published comes last.
 */
export function sortOccupations(
  ids: readonly OccupationId[],
  occupations: ReadonlyMap<OccupationId, Occupation>,
): readonly OccupationId[] {
  const keyed = ids.map((id) => {
    const occupation = occupations.get(id);
    return {
      id,
      step: (occupation && educationStep(occupation)) ?? Number.POSITIVE_INFINITY,
      jobs: occupation?.wage?.employment ?? -1,
      title: occupation?.title ?? id,
    };
  });
  return keyed
    .sort((a, b) => ascending(a.step, b.step) || ascending(b.jobs, a.jobs) || ascending(a.title, b.title))
    .map(({ id }) => id);
}
