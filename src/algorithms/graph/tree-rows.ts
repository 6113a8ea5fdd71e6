import { hasItemsBelow, isOccupation, type Tree } from "#algorithms/graph/tree-items.ts";
import type { NodeId } from "#domain/ids.ts";

/** The positions of the tree that are shown, in order, so ascending. */
export type TreeRows = readonly number[];

/** Every item whose ancestors all stand open. Takes as long as the rows are many, not as the tree is large. */
export function buildTreeRows(tree: Tree, isOpen: (id: NodeId) => boolean): TreeRows {
  const { table, length } = tree;
  const { nodes } = tree.index.framework;
  const rows: number[] = [];
  for (let at = 0; at < length; ) {
    rows.push(at);
    const node = hasItemsBelow(tree, at) ? nodes[table.nodes[at] ?? -1] : undefined;
    at = node !== undefined && isOpen(node.id) ? at + 1 : (table.ends[at] ?? length);
  }
  return rows;
}

/** @returns the row of the item, or of its nearest shown ancestor; -1 if the tree is empty */
export function rowOf({ table }: Tree, rows: TreeRows, position: number): number {
  for (let at = position; at >= 0; at = table.parents[at] ?? -1) {
    const row = rowAt(rows, at);
    if (row >= 0) return row;
  }
  return rows.length === 0 ? -1 : 0;
}

function rowAt(rows: TreeRows, position: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? -1;
    if (found === position) return middle;
    if (found < position) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether any row is an occupation. */
export const showsOccupations = (tree: Tree, rows: TreeRows): boolean =>
  rows.some((position) => isOccupation(tree, position));
