import type { FlowTable } from "#algorithms/change/count-flows.ts";
import { mostlyOf, relationOf } from "#algorithms/change/relation-of.ts";
import { foldedWords, foldTitle } from "#algorithms/words/fold-title.ts";
import type { FrameworkNode } from "#domain/framework.ts";
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
}

/**
 * *Same name, different contents*: titles that read the same on nodes of which neither shares the `majority` of
 * itself with any node of that title. *Different name, same contents*: (mostly) the same, and no word in common.
 */
export function findNameTraps(
  { a, b, flows }: FlowTable,
  { majority, mostly }: { readonly majority: number; readonly mostly: number },
): readonly NameTrap[] {
  const shared = new Map(flows.map((flow) => [`${flow.a}\n${flow.b}`, flow.occupations.length]));
  const trapOf = (trap: NameTrap["trap"], nodeA: FrameworkNode, nodeB: FrameworkNode): NameTrap => ({
    trap,
    a: nodeA,
    b: nodeB,
    shared: shared.get(`${nodeA.id}\n${nodeB.id}`) ?? 0,
    ofA: a.compared.get(nodeA.id)?.size ?? 0,
    ofB: b.compared.get(nodeB.id)?.size ?? 0,
  });

  const byTitle = new Map<string, FrameworkNode[]>();
  for (const node of b.nodes.filter(({ id }) => hasAny(b.compared, id)))
    byTitle.set(foldTitle(node.title), [...(byTitle.get(foldTitle(node.title)) ?? []), node]);
  const sameName = a.nodes
    .filter(({ id }) => hasAny(a.compared, id))
    .flatMap((node) => {
      const [best] = (byTitle.get(foldTitle(node.title)) ?? [])
        .map((other) => trapOf("same-name", node, other))
        .sort((one, other) => other.shared - one.shared);
      return best === undefined || Math.max(best.shared / best.ofA, best.shared / best.ofB) >= majority
        ? []
        : [best];
    });

  const sameContents = flows.flatMap((flow) => {
    const nodeA = a.byId.get(flow.a);
    const nodeB = b.byId.get(flow.b);
    if (nodeA === undefined || nodeB === undefined) return [];
    const trap = trapOf("same-contents", nodeA, nodeB);
    const overlap = { a: trap.ofA, b: trap.ofB, shared: trap.shared };
    const same = relationOf(overlap) === "same" || mostlyOf(overlap, mostly)?.relation === "same";
    if (!same) return [];
    const words = foldedWords(nodeB.title);
    return foldedWords(nodeA.title).some((word) => words.includes(word)) ? [] : [trap];
  });
  return [...sameName, ...sameContents];
}

const hasAny = (sets: ReadonlyMap<NodeId, ReadonlySet<unknown>>, id: NodeId) => (sets.get(id)?.size ?? 0) > 0;
