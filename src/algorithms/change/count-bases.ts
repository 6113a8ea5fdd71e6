import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { type Basis, bases } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Distinct occupations of the flows, by the weakest basis of their places at the two ends. */
export interface CountedBases {
  readonly occupations: readonly OccupationId[];
  readonly basis: Readonly<Record<Basis, number>>;
}

export function countBases(table: Pick<FlowTable, "a" | "b">, flows: readonly Flow[]): CountedBases {
  const weakest = weakestBasis(table, flows);
  const basis: Record<Basis, number> = { published: 0, inferred: 0, proposed: 0, computed: 0 };
  for (const rank of weakest.values()) basis[bases[rank] ?? "published"] += 1;
  return { occupations: [...weakest.keys()], basis };
}

/** The stronger, the lower. */
const basisRank: Readonly<Record<Basis, number>> = { published: 0, inferred: 1, proposed: 2, computed: 3 };

/** The rank of the weakest basis of each occupation's places at the two ends of the flows. */
function weakestBasis(
  { a, b }: Pick<FlowTable, "a" | "b">,
  flows: readonly Flow[],
): ReadonlyMap<OccupationId, number> {
  const weakest = new Map<OccupationId, number>();
  for (const flow of flows) {
    const before = a.basisIn(flow.a);
    const after = b.basisIn(flow.b);
    for (const occupation of flow.occupations) {
      const rank = Math.max(
        basisRank[before(occupation)],
        basisRank[after(occupation)],
        weakest.get(occupation) ?? 0,
      );
      weakest.set(occupation, rank);
    }
  }
  return weakest;
}
