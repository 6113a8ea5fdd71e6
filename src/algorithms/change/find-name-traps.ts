import { countBases } from "#algorithms/change/count-bases.ts";
import type { Flow, FlowSide, FlowTable } from "#algorithms/change/count-flows.ts";
import type { PairFacts } from "#algorithms/change/pair-facts.ts";
import { mostlyOf, relationOf } from "#algorithms/change/relation-of.ts";
import { foldedWords } from "#algorithms/words/fold-title.ts";
import type { Basis, FrameworkNode } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** Two nodes whose titles say the opposite of their contents. */
export interface NameTrap {
  readonly trap: "same-name" | "same-contents";
  readonly a: FrameworkNode;
  readonly b: FrameworkNode;
  /** Whole occupations. */
  readonly shared: number;
  readonly ofA: number;
  readonly ofB: number;
  /** The shared occupations by the weakest basis of both places. */
  readonly basis: Readonly<Record<Basis, number>>;
}

/**
 * *Same name, different contents*: titles that read the same on nodes of which neither shares the `majority` of
 * itself with any node of that title. *Different name, same contents*: (mostly) the same, and no word in common.
 */
export function findNameTraps(
  facts: PairFacts,
  { majority, mostly }: { readonly majority: number; readonly mostly: number },
): readonly NameTrap[] {
  return [...findSameNames(facts, majority), ...findSameContents(facts, mostly)];
}

function findSameNames({ table, flowsOf, foldedTitle }: PairFacts, majority: number): readonly NameTrap[] {
  const { a, b } = table;
  const byTitle = new Map<string, FrameworkNode[]>();
  for (const node of b.nodes.filter(({ id }) => hasAny(b, id))) {
    const title = foldedTitle(node);
    byTitle.set(title, [...(byTitle.get(title) ?? []), node]);
  }
  return a.nodes
    .filter(({ id }) => hasAny(a, id))
    .flatMap((node) => {
      const others = byTitle.get(foldedTitle(node)) ?? [];
      if (others.length === 0) return [];
      const shared = new Map(flowsOf.a.get(node.id)?.map((flow) => [flow.b, flow]));
      const [best] = others
        .map((other) => trapOf(table, "same-name", { a: node, b: other, flow: shared.get(other.id) }))
        .sort((one, other) => other.shared - one.shared);
      return best === undefined || Math.max(best.shared / best.ofA, best.shared / best.ofB) >= majority
        ? []
        : [best];
    });
}

function findSameContents({ table, sizesOf }: PairFacts, mostly: number): readonly NameTrap[] {
  return table.flows.flatMap((flow) => {
    const shared = flow.occupations.length;
    const overlap = { ...sizesOf(flow), shared };
    const same = relationOf(overlap) === "same" || mostlyOf(overlap, mostly)?.relation === "same";
    if (!same) return [];
    const nodeA = table.a.byId.get(flow.a);
    const nodeB = table.b.byId.get(flow.b);
    if (nodeA === undefined || nodeB === undefined) return [];
    const words = foldedWords(nodeB.title);
    return foldedWords(nodeA.title).some((word) => words.includes(word))
      ? []
      : [trapOf(table, "same-contents", { a: nodeA, b: nodeB, flow })];
  });
}

const trapOf = (
  table: FlowTable,
  trap: NameTrap["trap"],
  { a, b, flow }: Pick<NameTrap, "a" | "b"> & { readonly flow: Flow | undefined },
): NameTrap => ({
  trap,
  a,
  b,
  shared: flow?.occupations.length ?? 0,
  ofA: table.a.compared.get(a.id)?.size ?? 0,
  ofB: table.b.compared.get(b.id)?.size ?? 0,
  basis: countBases(table, flow === undefined ? [] : [flow]).basis,
});

const hasAny = ({ compared }: FlowSide, id: NodeId) => (compared.get(id)?.size ?? 0) > 0;
