import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodesWithin } from "#algorithms/graph/nodes-within.ts";
import { foldText } from "#algorithms/words/fold-text.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";
import type { TableOrder } from "#store/slices/workspace-slice.ts";

/** An end of the tree of a framework that places no occupation, with what is published of it. */
export interface LeafRow {
  readonly id: NodeId;
  readonly title: string;
  readonly node: FrameworkNode;
  readonly mark: ClusterMark | null;
  /** Titles from the top down to the parent. */
  readonly path: readonly string[];
}

/** Whether the table lists ends of the tree in place of occupations. */
export const listsLeaves = ({ framework: { memberships } }: FrameworkIndex): boolean =>
  memberships.length === 0;

/**
 * One row a leaf, in the order of the tree.
 *
 * @param within only leaves that are or are below one of these nodes; none means all
 */
export function buildLeafRows(
  index: FrameworkIndex,
  marks: ReadonlyMap<NodeId, ClusterMark>,
  within: readonly NodeId[],
): readonly LeafRow[] {
  const { nodeAt, sizes } = index.table;
  const tops = within.length === 0 ? index.roots : within.flatMap((id) => index.byId.get(id) ?? []);
  const leaves = new Set(
    tops.flatMap((top) => nodesWithin(index, top).filter(({ id }) => sizes[nodeAt.get(id) ?? -1] === 1)),
  );
  // Of tens of thousands of leaves few have a parent of their own.
  const paths = new Map<NodeId | null, readonly string[]>();
  return Array.from(leaves, (node) => {
    const path = paths.get(node.parent) ?? index.ancestorsOf(node.id).map(({ title }) => title);
    paths.set(node.parent, path);
    return { id: node.id, title: node.title, node, mark: marks.get(node.id) ?? null, path };
  });
}

/** Rows by name, by path or by Compare; by any other column there is nothing to sort. */
export function sortLeafRows(
  rows: readonly LeafRow[],
  { column, direction }: TableOrder,
  comparedAt: ReadonlyMap<NodeId, number>,
): readonly LeafRow[] {
  const turn = direction === "ascending" ? 1 : -1;
  const last = Number.POSITIVE_INFINITY;
  return rows
    .map((row) => ({
      row,
      title: foldText(row.title),
      path: column === "place" ? foldText(row.path.join("\n")) : "",
      number: column === "compare" ? (comparedAt.get(row.id) ?? last) : last,
    }))
    .sort((a, b) => {
      if (a.number !== b.number)
        return a.number === last || b.number === last ? a.number - b.number : turn * (a.number - b.number);
      if (a.path !== b.path) return a.path < b.path ? -turn : turn;
      const by = column === "title" ? turn : 1;
      return a.title < b.title ? -by : a.title > b.title ? by : 0;
    })
    .map(({ row }) => row);
}
