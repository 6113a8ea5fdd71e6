import type { Found } from "#algorithms/search/join-sources.ts";

/** The best of what was found, best first, at least `most` of them if there are; of equals the one whose place is first. */
export function bestFirst(found: ReadonlyMap<number, Found>, most: number): readonly Found[] {
  const all = [...found.values()];
  const least = leastOfBest(all, most);
  const best = all.length > most ? all.filter(({ points }) => points >= least) : all;
  return best.sort((a, b) => b.points - a.points || a.place - b.place);
}

/** Numbers alone are sorted ten times sooner than what they belong to. */
function leastOfBest(all: readonly Found[], most: number): number {
  if (all.length <= most) return Number.NEGATIVE_INFINITY;
  const points = new Float64Array(all.length);
  for (let at = 0; at < all.length; at++) points[at] = all[at]?.points ?? 0;
  return points.sort()[all.length - most] ?? Number.NEGATIVE_INFINITY;
}
