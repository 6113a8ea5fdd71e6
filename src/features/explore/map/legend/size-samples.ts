import type { Sizes } from "#features/explore/map/scene/size-places.ts";

/** The largest sample is this wide at most, px of radius. */
const widest = 20;

/** Two round numbers with the px of radius of their discs, larger first. `k`: px per world unit. */
export function sizeSamples(
  { unit, most }: Sizes,
  k: number,
): readonly { readonly value: number; readonly r: number }[] {
  return roundNumbers(most)
    .map((value) => ({ value, r: unit * Math.sqrt(value) * k }))
    .filter(({ r }) => r <= widest)
    .slice(0, 2)
    .map(({ value, r }) => ({ value, r: Math.max(1, r) }));
}

/** Up to the most, largest first, each a tenth of the one before. */
function roundNumbers(most: number): readonly number[] {
  if (most < 1) return [];
  const power = 10 ** Math.floor(Math.log10(most));
  const first = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
  return [first, first / 10, first / 100, first / 1000].filter((value) => value >= 1);
}
