import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodesWithin } from "#algorithms/graph/nodes-within.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** What is picked: occupations; of a node of one side, only where they are in it. */
export interface FlowPick {
  readonly occupations: ReadonlySet<OccupationId>;
  /** The bars that it is in or that are in it; `null`: any. */
  readonly bars: { readonly end: "a" | "b"; readonly nodes: ReadonlySet<NodeId> } | null;
}

/** How much of a flow is picked. */
export interface PickedPart {
  readonly flow: Flow;
  /** Of 1, by weighted occupations. */
  readonly share: number;
  /** Whole occupations. */
  readonly occupations: number;
}

/** The picked part of every flow that has any, in the order of the table. */
export function pickRibbons(
  { a, b, flows }: FlowTable,
  { occupations, bars }: FlowPick,
): readonly PickedPart[] {
  return flows.flatMap((flow): readonly PickedPart[] => {
    if (bars !== null && !bars.nodes.has(flow[bars.end])) return [];
    const picked = flow.occupations.filter((id) => occupations.has(id));
    if (picked.length === 0) return [];
    if (picked.length === flow.occupations.length) return [{ flow, share: 1, occupations: picked.length }];
    const weight = picked.reduce(
      (sum, id) => sum + 1 / ((a.placesOf.get(id)?.length ?? 1) * (b.placesOf.get(id)?.length ?? 1)),
      0,
    );
    return [{ flow, share: Math.min(1, weight / flow.weight), occupations: picked.length }];
  });
}

/** The pick of a node: itself or the bar that it is in if it is narrower; all bars within if it is wider. */
export function pickOfNode(index: FrameworkIndex, id: NodeId, end: "a" | "b"): FlowPick {
  const node = index.byId.get(id);
  const within = node === undefined ? [] : nodesWithin(index, node).map((one) => one.id);
  return {
    occupations: new Set(index.occupationsIn(id)),
    bars: { end, nodes: new Set([...pathOf(index, id), ...within]) },
  };
}
