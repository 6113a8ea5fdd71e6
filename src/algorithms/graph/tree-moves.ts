import { hasItemsBelow, type Tree } from "#algorithms/graph/tree-items.ts";
import type { TreeRows } from "#algorithms/graph/tree-rows.ts";
import { foldText } from "#algorithms/words/fold-text.ts";
import type { NodeId } from "#domain/ids.ts";

export type RowMove = "next" | "previous" | "first" | "last" | "page-down" | "page-up";

const page = 10;

/** The row that a move leads to; at an end it stays. */
export function movedRow(rows: TreeRows, row: number, move: RowMove): number {
  const last = Math.max(0, rows.length - 1);
  const to = {
    next: row + 1,
    previous: row - 1,
    first: 0,
    last,
    "page-down": row + page,
    "page-up": row - page,
  }[move];
  return Math.min(Math.max(to, 0), last);
}

/** What Right and Left do at an item. */
export type SideStep =
  | { readonly kind: "open" | "close"; readonly node: NodeId }
  | { readonly kind: "go"; readonly position: number };

/** Right: a closed node opens, an open one leads to its first child. */
export function stepIn(tree: Tree, position: number, isOpen: (id: NodeId) => boolean): SideStep | null {
  const item = tree.items[position];
  if (item === undefined || !hasItemsBelow(tree, position)) return null;
  return isOpen(item.node) ? { kind: "go", position: position + 1 } : { kind: "open", node: item.node };
}

/** Left: an open node closes, anything else leads to its parent. */
export function stepOut(tree: Tree, position: number, isOpen: (id: NodeId) => boolean): SideStep | null {
  const item = tree.items[position];
  if (item === undefined) return null;
  if (hasItemsBelow(tree, position) && isOpen(item.node)) return { kind: "close", node: item.node };
  return item.parent === null ? null : { kind: "go", position: item.parent };
}

/** Nodes beside the item, itself too, that have something to show. */
export function openableSiblings({ items }: Tree, position: number): readonly NodeId[] {
  const parent = items[position]?.parent ?? null;
  const nodes: NodeId[] = [];
  const from = parent === null ? 0 : parent + 1;
  const to = parent === null ? items.length : (items[parent]?.end ?? 0);
  for (let at = from; at < to; ) {
    const item = items[at];
    if (item === undefined) break;
    if (item.end > at + 1) nodes.push(item.node);
    at = item.end;
  }
  return nodes;
}

/**
 * The next shown row whose title starts with what was typed, round the end; accents and capitals do not
 * matter. More letters may stay on the row; one letter, also again and again, looks behind it.
 */
export function rowByPrefix(tree: Tree, rows: TreeRows, row: number, typed: string): number | null {
  const wanted = foldText(typed);
  const [letter = ""] = wanted;
  const found = wanted.length > 1 ? firstFrom(tree, rows, row, wanted) : null;
  if (found !== null || wanted === "") return found;
  return [...wanted].every((one) => one === letter) ? firstFrom(tree, rows, row + 1, letter) : null;
}

function firstFrom(tree: Tree, rows: TreeRows, from: number, prefix: string): number | null {
  for (let step = 0; step < rows.length; step += 1) {
    const row = (from + step) % rows.length;
    if (tree.items[rows[row] ?? -1]?.folded.startsWith(prefix)) return row;
  }
  return null;
}
