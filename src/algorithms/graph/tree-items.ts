import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { foldText } from "#algorithms/words/fold-text.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";

/** One line of the whole tree: a node, or an occupation at one of its places (in two places it is two items). */
export interface TreeItem {
  /** `29-1141.00@care` for an occupation, `@care` for a node; unique in its tree. */
  readonly key: string;
  readonly target: Target;
  /** The node itself, or the place of the occupation. */
  readonly node: NodeId;
  readonly title: string;
  /** The title as type-ahead sees it. */
  readonly folded: string;
  /** Distance to the root, from 1. */
  readonly level: number;
  /** Position of the parent in `items`; `null` at the top. */
  readonly parent: number | null;
  /** One past the last item below this one. */
  readonly end: number;
  readonly setSize: number;
  /** Place among its siblings, from 1. */
  readonly setPosition: number;
}

/** A framework from its first item to its last, each after its parent: what a person walks with the keys. */
export interface Tree {
  readonly index: FrameworkIndex;
  readonly items: readonly TreeItem[];
  /** @returns where the target is (an occupation at `at`, or at its first place), or `null` if it is not in the tree */
  readonly positionOf: (target: Target, at: NodeId | null) => number | null;
}

type Name = Pick<TreeItem, "title" | "folded">;
type Draft = { -readonly [Key in keyof TreeItem]: TreeItem[Key] };

const keyOf = (target: Target, node: NodeId) => `${target.kind === "occupation" ? target.id : ""}@${node}`;

/** Nodes in file order, then the occupations placed in exactly that node, by title. */
export function buildTree(index: FrameworkIndex, titleOf: (id: OccupationId) => string): Tree {
  const frameworkId = index.framework.id;
  const items: Draft[] = [];
  const byKey = new Map<string, number>();
  const names = new Map<OccupationId, Name>();
  const nameOf = (id: OccupationId) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const title = titleOf(id);
    const name = { title, folded: foldText(title) };
    names.set(id, name);
    return name;
  };

  const add = (target: Target, node: NodeId, name: Name, parent: number | null) => {
    const at = items.length;
    const key = keyOf(target, node);
    byKey.set(key, at);
    const level = parent === null ? 1 : (items[parent]?.level ?? 0) + 1;
    items.push({ key, target, node, ...name, level, parent, end: at + 1, setSize: 0, setPosition: 0 });
    return at;
  };
  const addNodes = (nodes: FrameworkIndex["roots"], parent: number | null): readonly number[] =>
    nodes.map((node) => {
      const name = { title: node.title, folded: foldText(node.title) };
      const at = add({ kind: "node", frameworkId, id: node.id }, node.id, name, parent);
      const below = addNodes(index.childrenOf(node.id), at);
      const occupations = [...new Set(index.membershipsAt(node.id).map(({ occupation }) => occupation))]
        .sort((a, b) => compare(nameOf(a).folded, nameOf(b).folded) || compare(a, b))
        .map((id) => add({ kind: "occupation", id }, node.id, nameOf(id), at));
      number([...below, ...occupations]);
      const item = items[at];
      if (item !== undefined) item.end = items.length;
      return at;
    });
  const number = (siblings: readonly number[]) => {
    for (const [before, at] of siblings.entries()) {
      const item = items[at];
      if (item === undefined) continue;
      item.setSize = siblings.length;
      item.setPosition = before + 1;
    }
  };
  number(addNodes(index.roots, null));

  return {
    index,
    items,
    positionOf: (target, at) => {
      if (target.kind === "node")
        return target.frameworkId === frameworkId ? (byKey.get(keyOf(target, target.id)) ?? null) : null;
      const here = at === null ? undefined : byKey.get(keyOf(target, at));
      const first = index.placementsOf(target.id)[0];
      return here ?? (first === undefined ? null : (byKey.get(keyOf(target, first.node)) ?? null));
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether there is anything below the item. */
export const hasItemsBelow = (tree: Tree, position: number): boolean =>
  (tree.items[position]?.end ?? 0) > position + 1;
