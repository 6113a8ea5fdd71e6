import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { foldTitle } from "#algorithms/words/fold-title.ts";

/**
 * Pairs that share at least `mostly` of the larger of the two, in whole occupations; each node in at most one.
 * The most alike (Jaccard) go first, at a tie those with the same title.
 */
export function findSame({ a, b, flows }: FlowTable, mostly: number): readonly Flow[] {
  const candidates = flows.flatMap((flow) => {
    const shared = flow.occupations.length;
    const sizeA = a.compared.get(flow.a)?.size ?? 0;
    const sizeB = b.compared.get(flow.b)?.size ?? 0;
    if (shared < mostly * Math.max(sizeA, sizeB)) return [];
    const sameTitle =
      foldTitle(a.byId.get(flow.a)?.title ?? "") === foldTitle(b.byId.get(flow.b)?.title ?? "");
    return [{ flow, alike: shared / (sizeA + sizeB - shared), sameTitle }];
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
