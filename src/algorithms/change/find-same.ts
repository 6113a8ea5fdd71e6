import type { Flow } from "#algorithms/change/count-flows.ts";
import type { PairFacts } from "#algorithms/change/pair-facts.ts";

/**
 * Pairs that share at least `mostly` of the larger of the two, in whole occupations; each node in at most one.
 * The most alike (Jaccard) go first, at a tie those with the same title.
 */
export function findSame({ table, sizesOf, sameTitle }: PairFacts, mostly: number): readonly Flow[] {
  const candidates = table.flows.flatMap((flow) => {
    const shared = flow.occupations.length;
    const { a, b } = sizesOf(flow);
    if (shared < mostly * Math.max(a, b)) return [];
    return [{ flow, alike: shared / (a + b - shared), sameTitle: sameTitle(flow) }];
  });
  candidates.sort((x, y) => y.alike - x.alike || Number(y.sameTitle) - Number(x.sameTitle));

  const takenA = new Set<string>();
  const takenB = new Set<string>();
  return candidates.flatMap(({ flow }) => {
    if (takenA.has(flow.a) || takenB.has(flow.b)) return [];
    takenA.add(flow.a);
    takenB.add(flow.b);
    return [flow];
  });
}
