import type { BareChange } from "#algorithms/change/change.ts";
import type { ChangeParameters } from "#algorithms/change/change-parameters.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { findSame } from "#algorithms/change/find-same.ts";
import { findStars, largestFirst, type Star } from "#algorithms/change/find-stars.ts";
import { foldTitle } from "#algorithms/words/fold-title.ts";
import type { ChangeKind } from "#domain/change.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** Every change between two sides, in no order that matters. Nodes without any occupation have none. */
export function findChanges(table: FlowTable, parameters: ChangeParameters): readonly BareChange[] {
  const { majority, part, mostly, dominance, leastMoved, leastNode } = parameters;
  const same = findSame(table, mostly);
  const settledA = new Set(same.map((flow) => flow.a));
  const settledB = new Set(same.map((flow) => flow.b));
  const open = table.flows.filter((flow) => !settledA.has(flow.a) && !settledB.has(flow.b));
  const smallA = (id: NodeId) => (table.a.all.get(id)?.size ?? 0) < leastNode;
  const smallB = (id: NodeId) => (table.b.all.get(id)?.size ?? 0) < leastNode;
  const stars = findStars(open, majority).filter(({ hub, flows }) =>
    flows.every(({ a, b }) => (hub === "b" || !smallA(a)) && (hub === "a" || !smallB(b))),
  );
  const edges = new Set(stars.flatMap(({ flows }) => flows));
  const metA = new Set([...settledA, ...[...edges].map((edge) => edge.a)]);
  const metB = new Set([...settledB, ...[...edges].map((edge) => edge.b)]);
  const loneA = table.a.nodes.filter(({ id }) => !metA.has(id) && (table.a.all.get(id)?.size ?? 0) > 0);
  const loneB = table.b.nodes.filter(({ id }) => !metB.has(id) && (table.b.all.get(id)?.size ?? 0) > 0);
  const from = partners(table.flows, (flow) => flow.a, loneA);
  const to = partners(table.flows, (flow) => flow.b, loneB);
  const change = changeOf(table);

  const scattered = loneA.map(({ id }) => {
    const all = table.a.all.get(id)?.size ?? 0;
    const lost = all - (table.a.compared.get(id)?.size ?? 0);
    const kind = smallA(id) ? "too-few" : lost > all / 2 ? "deletion" : "breakdown";
    return change(kind, "from", from.get(id) ?? [], { from: id });
  });
  const gathered = loneB.map(({ id }) =>
    change(smallB(id) ? "too-few" : "creation", "to", to.get(id) ?? [], { to: id }),
  );

  // What a lone node of the first lost is told with it; so is where a lone node of the second, if small, came from.
  const told = new Set(loneA.map(({ id }) => id));
  const toldB = new Set(loneB.flatMap(({ id }) => (smallB(id) ? [id] : [])));
  const creations = new Set(loneB.map(({ id }) => id));
  const moves = open
    .filter(
      (flow) =>
        !edges.has(flow) &&
        !told.has(flow.a) &&
        !toldB.has(flow.b) &&
        flow.weight >= leastMoved &&
        (flow.out >= part || flow.in >= part),
    )
    .map((flow) => change(creations.has(flow.b) ? "split-off" : "transfer", "from", [flow]));

  return [
    ...same.map((flow) => {
      const kind = pairKind(table, flow);
      return change(kind === "continues" ? "same" : kind, "from", [flow]);
    }),
    ...stars.map((star) => starChange(table, star, { part, dominance })),
    ...scattered,
    ...gathered,
    ...moves,
  ];
}

function starChange(
  table: FlowTable,
  { hub, flows }: Star,
  { part, dominance }: Pick<ChangeParameters, "part" | "dominance">,
): BareChange {
  const change = changeOf(table);
  const [first] = flows;
  if (hub === "pair" && first !== undefined)
    return {
      ...change(pairKind(table, first), "from", flows),
      widened: 1 - first.in >= part,
      narrowed: 1 - first.out >= part,
    };
  const all = flows.reduce((sum, { weight }) => sum + weight, 0);
  const led = (first?.weight ?? 0) >= dominance * all;
  return hub === "a"
    ? change(led ? "split-off" : "breakdown", "from", flows)
    : change(led ? "take-over" : "merger", "to", flows);
}

/** What one node's going on in another is called: by name, then by code. */
function pairKind({ a, b }: FlowTable, flow: Flow): ChangeKind {
  const before = a.byId.get(flow.a);
  const after = b.byId.get(flow.b);
  if (foldTitle(before?.title ?? "") !== foldTitle(after?.title ?? "")) return "name-change";
  const codes = [before?.code ?? null, after?.code ?? null];
  return codes[0] === codes[1] || codes.includes(null) ? "continues" : "code-change";
}

const changeOf =
  (table: FlowTable) =>
  (
    kind: ChangeKind,
    about: "from" | "to",
    flows: readonly Flow[],
    lone: { readonly from?: NodeId; readonly to?: NodeId } = {},
  ): BareChange => ({
    kind,
    about,
    from:
      lone.from === undefined
        ? distinct(table.a.byId, flows, (flow) => flow.a)
        : only(table.a.byId, lone.from),
    to: lone.to === undefined ? distinct(table.b.byId, flows, (flow) => flow.b) : only(table.b.byId, lone.to),
    flows,
    widened: false,
    narrowed: false,
    scattered: lone.from !== undefined || lone.to !== undefined,
  });

type Nodes = ReadonlyMap<NodeId, FrameworkNode>;

function only(byId: Nodes, id: NodeId): readonly FrameworkNode[] {
  const node = byId.get(id);
  return node === undefined ? [] : [node];
}

function distinct(
  byId: Nodes,
  flows: readonly Flow[],
  idOf: (flow: Flow) => NodeId,
): readonly FrameworkNode[] {
  const [first] = flows;
  if (first !== undefined && flows.length === 1) return only(byId, idOf(first));
  return [...new Set(flows.map(idOf))].flatMap((id) => only(byId, id));
}

/** The flows of some nodes, largest first. */
function partners(
  flows: readonly Flow[],
  node: (flow: Flow) => NodeId,
  wanted: readonly FrameworkNode[],
): ReadonlyMap<NodeId, readonly Flow[]> {
  const lists = new Map(wanted.map(({ id }): [NodeId, Flow[]] => [id, []]));
  for (const flow of flows) lists.get(node(flow))?.push(flow);
  for (const list of lists.values()) list.sort(largestFirst);
  return lists;
}
