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
  const item = tree.itemAt(position);
  if (item === undefined || !hasItemsBelow(tree, position)) return null;
  return isOpen(item.node) ? { kind: "go", position: position + 1 } : { kind: "open", node: item.node };
}

/** Left: an open node closes, anything else leads to its parent. */
export function stepOut(tree: Tree, position: number, isOpen: (id: NodeId) => boolean): SideStep | null {
  const item = tree.itemAt(position);
  if (item === undefined) return null;
  if (hasItemsBelow(tree, position) && isOpen(item.node)) return { kind: "close", node: item.node };
  return item.parent === null ? null : { kind: "go", position: item.parent };
}

/** No more nodes than this are opened at once: each is named in the link. */
const mostOpened = 500;

export interface OpenableSiblings {
  /** To be opened now. */
  readonly nodes: readonly NodeId[];
  /** All that would still be closed. */
  readonly left: number;
}

/**
 * Closed nodes beside the item, itself too, that have something to show: of many, the nearest from the item on,
 * then those before it.
 */
export function openableSiblings(
  tree: Tree,
  position: number,
  isOpen: (id: NodeId) => boolean,
): OpenableSiblings {
  const { table } = tree;
  const parent = table.parents[position] ?? -1;
  const before: NodeId[] = [];
  const after: NodeId[] = [];
  const to = parent < 0 ? tree.length : (table.ends[parent] ?? 0);
  for (let at = parent + 1; at < to; at = table.ends[at] ?? to) {
    const id = hasItemsBelow(tree, at) ? tree.index.framework.nodes[table.nodes[at] ?? -1]?.id : undefined;
    if (id !== undefined && !isOpen(id)) (at < position ? before : after).push(id);
  }
  const all = after.concat(before);
  return { nodes: all.slice(0, mostOpened), left: Math.max(0, all.length - mostOpened) };
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
  const first = prefix.charCodeAt(0);
  for (let step = 0; step < rows.length; step += 1) {
    const row = (from + step) % rows.length;
    const title = tree.titleAt(rows[row] ?? -1);
    // Most titles part ways at their first letter, and need not be folded.
    const letter = title.charCodeAt(0) | 32;
    if (letter < 128 && letter !== first && isLetter(letter)) continue;
    if (foldText(title).startsWith(prefix)) return row;
  }
  return null;
}

/** `a` to `z`. */
const isLetter = (unit: number) => unit >= 97 && unit <= 122;
