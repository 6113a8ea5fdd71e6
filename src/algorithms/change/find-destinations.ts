import { countBases } from "#algorithms/change/count-bases.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { largestFirst } from "#algorithms/change/find-stars.ts";
import type { DestinationSummary } from "#domain/change.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** Partners told by name; one or two more are told too, since "the rest" would be no shorter. */
const told = 3;

export interface Destinations {
  readonly node: FrameworkNode;
  readonly summary: DestinationSummary;
}

/**
 * For each node of the first side, in file order, where its occupations are. Nodes without any are left out.
 * Where one partner holds them all, it alone is told: what else they are in is not where they went.
 */
export function findDestinations({ a, b, flows }: FlowTable): readonly Destinations[] {
  const flowsOf = new Map<NodeId, Flow[]>();
  for (const flow of flows) {
    const list = flowsOf.get(flow.a);
    if (list === undefined) flowsOf.set(flow.a, [flow]);
    else list.push(flow);
  }
  return a.nodes.flatMap((node) => {
    const all = a.all.get(node.id)?.size ?? 0;
    if (all === 0) return [];
    const compared = a.compared.get(node.id)?.size ?? 0;
    const sorted = (flowsOf.get(node.id) ?? []).sort(
      (one, other) => other.occupations.length - one.occupations.length || largestFirst(one, other),
    );
    const whole = sorted[0]?.occupations.length === compared;
    const most = sorted.length <= told + 1 ? sorted.length : told;
    const top = sorted.slice(0, whole ? 1 : most);
    const named = new Set(top.flatMap(({ occupations }) => occupations));
    const holdsRest = ({ occupations }: Flow) => occupations.some((id) => !named.has(id));
    const summary = {
      from: node.title,
      compared,
      notPlaced: all - compared,
      top: top.map((flow) => ({
        title: b.byId.get(flow.b)?.title ?? flow.b,
        occupations: flow.occupations.length,
      })),
      basis: countBases({ a, b }, sorted).basis,
      rest: { occupations: compared - named.size, nodes: sorted.filter(holdsRest).length },
    };
    return [{ node, summary }];
  });
}
