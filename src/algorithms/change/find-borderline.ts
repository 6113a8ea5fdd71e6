import type { FoundChange } from "#algorithms/change/change.ts";
import { type ChangeParameters, decisiveShares } from "#algorithms/change/change-parameters.ts";
import type { Flow } from "#algorithms/change/count-flows.ts";
import { findChanges } from "#algorithms/change/find-changes.ts";
import { type Matching, matchNodes } from "#algorithms/change/match-nodes.ts";
import type { PairFacts } from "#algorithms/change/pair-facts.ts";

const shift = 0.05;

/** Tells of a change whether its flows make another kind when one of the shares is a little larger or smaller. */
export function findBorderline(
  facts: PairFacts,
  matching: Matching,
  parameters: ChangeParameters,
): (change: FoundChange) => boolean {
  const shifted = decisiveShares.flatMap((name) =>
    [-shift, shift].flatMap((by) => {
      const other = { ...parameters, [name]: parameters[name] + by };
      // The dominance names what nodes make together; it matches none.
      return findChanges(facts, name === "dominance" ? matching : matchNodes(facts, other), other);
    }),
  );
  const byFirst = new Map<Flow | undefined, FoundChange[]>();
  for (const change of shifted) {
    const list = byFirst.get(change.flows[0]);
    if (list === undefined) byFirst.set(change.flows[0], [change]);
    else list.push(change);
  }
  // What no flow is of is a lone node that shares nothing: no share decides its kind.
  return ({ kind, flows }) =>
    flows.length > 0 &&
    (byFirst.get(flows[0]) ?? []).some((other) => other.kind !== kind && haveSame(flows, other.flows));
}

/** Both are sorted largest first, so that the same flows lie in the same order. */
const haveSame = (flows: readonly Flow[], others: readonly Flow[]): boolean =>
  flows.length === others.length && flows.every((flow, at) => others[at] === flow);
