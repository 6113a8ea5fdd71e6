import type { Tree } from "#algorithms/graph/tree-items.ts";
import type { NodeId } from "#domain/ids.ts";

/** The positions in `tree.items` that are shown, in order, so ascending. */
export type TreeRows = readonly number[];

/** Every item whose ancestors all stand open. Takes as long as the rows are many, not as the tree is large. */
export function buildTreeRows({ items }: Tree, isOpen: (id: NodeId) => boolean): TreeRows {
  const rows: number[] = [];
  for (let at = 0; at < items.length; ) {
    rows.push(at);
    const item = items[at];
    if (item === undefined) break;
    at = item.target.kind === "node" && isOpen(item.node) ? at + 1 : item.end;
  }
  return rows;
}

/** @returns the row of the item, or of its nearest shown ancestor; -1 if the tree is empty */
export function rowOf(tree: Tree, rows: TreeRows, position: number): number {
  for (let at: number | null = position; at !== null; at = tree.items[at]?.parent ?? null) {
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
