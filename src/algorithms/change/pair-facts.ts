import type { Flow, FlowSide, FlowTable } from "#algorithms/change/count-flows.ts";
import { largestFirst } from "#algorithms/change/find-stars.ts";
import { foldTitle } from "#algorithms/words/fold-title.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** What every look at a table asks again, whatever the parameters: worked out once. */
export interface PairFacts {
  readonly table: FlowTable;
  /** The flows of each node of a side, largest first. */
  readonly flowsOf: Readonly<Record<"a" | "b", ReadonlyMap<NodeId, readonly Flow[]>>>;
  /** Whole occupations of both of a flow's nodes, compared ones only. */
  readonly sizesOf: (flow: Flow) => { readonly a: number; readonly b: number };
  readonly foldedTitle: (node: FrameworkNode) => string;
  /** Whether a flow's two nodes read the same. */
  readonly sameTitle: (flow: Flow) => boolean;
}

export function buildPairFacts(table: FlowTable): PairFacts {
  const titles = new Map<FrameworkNode, string>();
  const foldedTitle = (node: FrameworkNode): string => {
    const known = titles.get(node);
    if (known !== undefined) return known;
    const folded = foldTitle(node.title);
    titles.set(node, folded);
    return folded;
  };
  const titleIn = ({ byId }: FlowSide, id: NodeId): string => {
    const node = byId.get(id);
    return node === undefined ? "" : foldedTitle(node);
  };
  return {
    table,
    flowsOf: {
      a: flowsByNode(table.flows, (flow) => flow.a),
      b: flowsByNode(table.flows, (flow) => flow.b),
    },
    sizesOf: ({ a, b }) => ({
      a: table.a.compared.get(a)?.size ?? 0,
      b: table.b.compared.get(b)?.size ?? 0,
    }),
    foldedTitle,
    sameTitle: ({ a, b }) => titleIn(table.a, a) === titleIn(table.b, b),
  };
}

function flowsByNode(
  flows: readonly Flow[],
  node: (flow: Flow) => NodeId,
): ReadonlyMap<NodeId, readonly Flow[]> {
  const lists = new Map<NodeId, Flow[]>();
  for (const flow of flows) {
    const list = lists.get(node(flow));
    if (list === undefined) lists.set(node(flow), [flow]);
    else list.push(flow);
  }
  for (const list of lists.values()) list.sort(largestFirst);
  return lists;
}
