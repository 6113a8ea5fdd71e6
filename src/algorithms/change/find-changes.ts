import type { FoundChange } from "#algorithms/change/change.ts";
import type { ChangeParameters } from "#algorithms/change/change-parameters.ts";
import type { Flow } from "#algorithms/change/count-flows.ts";
import type { Star } from "#algorithms/change/find-stars.ts";
import type { Matching } from "#algorithms/change/match-nodes.ts";
import type { PairFacts } from "#algorithms/change/pair-facts.ts";
import type { ChangeKind } from "#domain/change.ts";
import type { FrameworkNode } from "#domain/framework.ts";

/** Every change between two sides, in no order that matters. Nodes without any occupation have none. */
export function findChanges(
  facts: PairFacts,
  { same, open, stars, lone }: Matching,
  { part, dominance, leastMoved, leastNode }: ChangeParameters,
): readonly FoundChange[] {
  const { a, b } = facts.table;
  const isSmall = {
    a: ({ id }: FrameworkNode) => (a.all.get(id)?.size ?? 0) < leastNode,
    b: ({ id }: FrameworkNode) => (b.all.get(id)?.size ?? 0) < leastNode,
  };
  const scattered = lone.a.map((node): FoundChange => {
    const all = a.all.get(node.id)?.size ?? 0;
    const lost = all - (a.compared.get(node.id)?.size ?? 0);
    const kind = isSmall.a(node) ? "too-few" : lost > all / 2 ? "deletion" : "breakdown";
    return { ...joined(kind, "from", facts.flowsOf.a.get(node.id) ?? []), lone: node };
  });
  const gathered = lone.b.map((node): FoundChange => {
    const kind = isSmall.b(node) ? "too-few" : "creation";
    return { ...joined(kind, "to", facts.flowsOf.b.get(node.id) ?? []), lone: node };
  });

  // What a lone node of the first lost is told with it; so is where a lone node of the second, if small, came from.
  const told = new Set(lone.a.map(({ id }) => id));
  const toldB = new Set(lone.b.filter(isSmall.b).map(({ id }) => id));
  const creations = new Set(lone.b.map(({ id }) => id));
  const edges = new Set(stars.flatMap(({ flows }) => flows));
  const moves = open
    .filter(
      (flow) =>
        flow.weight >= leastMoved &&
        (flow.out >= part || flow.in >= part) &&
        !edges.has(flow) &&
        !told.has(flow.a) &&
        !toldB.has(flow.b),
    )
    .map((flow) => joined(creations.has(flow.b) ? "split-off" : "transfer", "from", [flow]));

  return [
    ...same.map((flow) => {
      const kind = pairKind(facts, flow);
      return joined(kind === "continues" ? "same" : kind, "from", [flow]);
    }),
    ...stars.map((star) => ofStar(facts, star, { part, dominance })),
    ...scattered,
    ...gathered,
    ...moves,
  ];
}

const joined = (kind: ChangeKind, about: "from" | "to", flows: readonly Flow[]): FoundChange => ({
  kind,
  about,
  flows,
  lone: null,
  widened: false,
  narrowed: false,
});

function ofStar(
  facts: PairFacts,
  { hub, flows }: Star,
  { part, dominance }: Pick<ChangeParameters, "part" | "dominance">,
): FoundChange {
  const [first] = flows;
  if (hub === "pair" && first !== undefined)
    return {
      ...joined(pairKind(facts, first), "from", flows),
      widened: 1 - first.in >= part,
      narrowed: 1 - first.out >= part,
    };
  const all = flows.reduce((sum, { amount }) => sum + amount, 0);
  const led = (first?.amount ?? 0) >= dominance * all;
  return hub === "a"
    ? joined(led ? "split-off" : "breakdown", "from", flows)
    : joined(led ? "take-over" : "merger", "to", flows);
}

/** What one node's going on in another is called: by name, then by code. */
function pairKind({ table, sameTitle }: PairFacts, flow: Flow): ChangeKind {
  if (!sameTitle(flow)) return "name-change";
  const before = table.a.byId.get(flow.a)?.code ?? null;
  const after = table.b.byId.get(flow.b)?.code ?? null;
  return before === after || before === null || after === null ? "continues" : "code-change";
}
