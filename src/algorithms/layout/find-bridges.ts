import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Two places of different clusters that share occupations, and how strongly: 1 if they hold the same ones. */
export interface Bridge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** An occupation in more places than this says little of any two of them. */
const mostPlaces = 24;
/** Above this many, the strongest: weaker ones only cost time. */
const mostBridges = 2000;

/** Pairs of places in different clusters that share occupations; weight is shared / √(one × other). */
export function findBridges({ all }: Bodies): readonly Bridge[] {
  const placesOf = new Map<OccupationId, number[]>();
  for (const [at, { occupations }] of all.entries())
    for (const occupation of occupations) {
      const places = placesOf.get(occupation);
      if (places === undefined) placesOf.set(occupation, [at]);
      else places.push(at);
    }
  const shared = new Map<number, number>();
  for (const places of placesOf.values()) {
    if (places.length > mostPlaces) continue;
    for (const [nth, a] of places.entries())
      for (const b of places.slice(nth + 1))
        if (all[a]?.cluster !== all[b]?.cluster) {
          const pair = a * all.length + b;
          shared.set(pair, (shared.get(pair) ?? 0) + 1);
        }
  }
  const sizeOf = (at: number) => all[at]?.occupations.length ?? 1;
  return [...shared]
    .map(([pair, count]) => {
      const a = Math.floor(pair / all.length);
      const b = pair % all.length;
      return { a, b, weight: count / Math.sqrt(sizeOf(a) * sizeOf(b)) };
    })
    .sort((one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b)
    .slice(0, mostBridges);
}
