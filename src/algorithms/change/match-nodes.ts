import type { ChangeParameters } from "#algorithms/change/change-parameters.ts";
import type { Flow } from "#algorithms/change/count-flows.ts";
import { findSame } from "#algorithms/change/find-same.ts";
import { findStars, type Star } from "#algorithms/change/find-stars.ts";
import type { PairFacts } from "#algorithms/change/pair-facts.ts";
import type { FrameworkNode } from "#domain/framework.ts";

/** Which nodes of two sides belong together, before it is said what became of them. */
export interface Matching {
  readonly same: readonly Flow[];
  /** Flows between nodes that are not the same as any other. */
  readonly open: readonly Flow[];
  readonly stars: readonly Star[];
  /** Nodes with occupations that nothing is matched to. */
  readonly lone: Readonly<Record<"a" | "b", readonly FrameworkNode[]>>;
}

/** Nodes that are mostly the same first, then by where most of each went and came from. */
export function matchNodes(
  facts: PairFacts,
  { majority, mostly, leastNode }: Pick<ChangeParameters, "majority" | "mostly" | "leastNode">,
): Matching {
  const { a, b, flows } = facts.table;
  const same = findSame(facts, mostly);
  const metA = new Set(same.map((flow) => flow.a));
  const metB = new Set(same.map((flow) => flow.b));
  const open = flows.filter((flow) => !metA.has(flow.a) && !metB.has(flow.b));
  const isLarge = {
    a: (flow: Flow) => (a.all.get(flow.a)?.size ?? 0) >= leastNode,
    b: (flow: Flow) => (b.all.get(flow.b)?.size ?? 0) >= leastNode,
  };
  const stars = findStars(open, majority).filter(({ hub, flows: own }) =>
    own.every((flow) => (hub === "b" || isLarge.a(flow)) && (hub === "a" || isLarge.b(flow))),
  );
  for (const star of stars)
    for (const flow of star.flows) {
      metA.add(flow.a);
      metB.add(flow.b);
    }
  return {
    same,
    open,
    stars,
    lone: {
      a: a.nodes.filter(({ id }) => !metA.has(id) && (a.all.get(id)?.size ?? 0) > 0),
      b: b.nodes.filter(({ id }) => !metB.has(id) && (b.all.get(id)?.size ?? 0) > 0),
    },
  };
}
