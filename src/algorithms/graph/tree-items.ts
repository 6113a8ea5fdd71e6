import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildTreeTable, type TreeTable } from "#algorithms/graph/tree-table.ts";
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
  /** Distance to the root, from 1. */
  readonly level: number;
  /** Position of the parent; `null` at the top. */
  readonly parent: number | null;
  /** One past the last item below this one. */
  readonly end: number;
  readonly setSize: number;
  /** Place among its siblings, from 1. */
  readonly setPosition: number;
}

/**
 * A framework from its first item to its last, each after its parent: what a person walks with the keys. Of tens
 * of thousands few are ever shown, so an item is made when it is first asked for, and is the same from then on.
 */
export interface Tree {
  readonly index: FrameworkIndex;
  readonly table: TreeTable;
  /** How many items there are; their positions are 0 to one less. */
  readonly length: number;
  readonly itemAt: (position: number) => TreeItem | undefined;
  readonly titleAt: (position: number) => string;
  /** @returns where the target is (an occupation at `at`, or at its first place), or `null` if it is not in the tree */
  readonly positionOf: (target: Target, at: NodeId | null) => number | null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Nodes in file order, then the occupations placed in exactly that node, by title. */
export function buildTree(index: FrameworkIndex, titleOf: (id: OccupationId) => string): Tree {
  const { framework, occupations } = index;
  const frameworkId = framework.id;
  const titles = occupations.map(titleOf);
  const folded = titles.map(foldText);
  const byTitle = Array.from(titles.keys()).sort(
    (a, b) =>
      compare(folded[a] ?? "", folded[b] ?? "") || compare(occupations[a] ?? "", occupations[b] ?? ""),
  );
  const table = buildTreeTable(index.table, byTitle);
  const items = new Map<number, TreeItem>();

  const titleAt = (position: number): string => {
    const occupation = table.occupations[position] ?? -1;
    if (occupation >= 0) return titles[occupation] ?? "";
    return framework.nodes[table.nodes[position] ?? -1]?.title ?? "";
  };
  const makeItem = (position: number): TreeItem | undefined => {
    const node = framework.nodes[table.nodes[position] ?? -1]?.id;
    if (node === undefined) return undefined;
    const occupation = occupations[table.occupations[position] ?? -1];
    const parent = table.parents[position] ?? -1;
    return {
      key: `${occupation ?? ""}@${node}`,
      target:
        occupation === undefined
          ? { kind: "node", frameworkId, id: node }
          : { kind: "occupation", id: occupation },
      node,
      title: titleAt(position),
      level: table.depths[position] ?? 1,
      parent: parent < 0 ? null : parent,
      end: table.ends[position] ?? position + 1,
      setSize: parent < 0 ? table.roots : (table.childCounts[parent] ?? 0),
      setPosition: table.setPositions[position] ?? 1,
    };
  };
  const occupationAt = (occupation: OccupationId, node: NodeId | undefined): number | null => {
    const wanted = index.table.occupationAt.get(occupation);
    const at = node === undefined ? undefined : index.table.nodeAt.get(node);
    if (wanted === undefined || at === undefined) return null;
    // The occupations of a node are the last of its items.
    for (let to = (table.ends[table.positions[at] ?? 0] ?? 0) - 1; table.nodes[to] === at; to -= 1)
      if (table.occupations[to] === wanted) return to;
    return null;
  };

  return {
    index,
    table,
    length: table.nodes.length,
    titleAt,
    itemAt: (position) => {
      const known = items.get(position);
      if (known !== undefined) return known;
      const item = makeItem(position);
      if (item !== undefined) items.set(position, item);
      return item;
    },
    positionOf: (target, at) => {
      if (target.kind === "occupation") {
        const here = at === null ? null : occupationAt(target.id, at);
        return here ?? occupationAt(target.id, index.placementsOf(target.id)[0]?.node);
      }
      const node = target.frameworkId === frameworkId ? index.table.nodeAt.get(target.id) : undefined;
      return node === undefined ? null : (table.positions[node] ?? null);
    },
  };
}

/** Whether there is anything below the item. */
export const hasItemsBelow = ({ table }: Tree, position: number): boolean =>
  (table.ends[position] ?? 0) > position + 1;

/** Whether the item is an occupation, and no node. */
export const isOccupation = ({ table }: Tree, position: number): boolean =>
  (table.occupations[position] ?? -1) >= 0;
