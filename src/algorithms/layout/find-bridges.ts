import { countShared } from "#algorithms/graph/node-bridges.ts";
import type { Bodies } from "#algorithms/layout/build-bodies.ts";

/** Two places of different clusters that share occupations, and how strongly: 1 if they hold the same ones. */
export interface Bridge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Above this many, the strongest: weaker ones only cost time. */
const mostBridges = 2000;

/** Pairs of places in different clusters that share occupations; weight is shared / √(one × other). */
export function findBridges({ all }: Bodies): readonly Bridge[] {
  const sizeOf = (at: number) => all[at]?.occupations.length ?? 1;
  return countShared(
    all.map(({ occupations }) => occupations),
    (a, b) => all[a]?.cluster !== all[b]?.cluster,
  )
    .map(({ a, b, shared }) => ({ a, b, weight: shared / Math.sqrt(sizeOf(a) * sizeOf(b)) }))
    .sort((one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b)
    .slice(0, mostBridges);
}
