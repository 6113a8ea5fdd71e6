import { useMemo } from "react";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { Tree } from "#algorithms/graph/tree-items.ts";
import { buildTreeRows, rowOf, type TreeRows } from "#algorithms/graph/tree-rows.ts";
import type { NodeId } from "#domain/ids.ts";
import { selectExpanded } from "#store/selectors/select-expanded.ts";
import { selectTree } from "#store/selectors/select-tree.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";

/** The tree of a pane as it stands: what is open, what is shown, where the keyboard is. */
export interface TreeView {
  readonly paneId: number;
  readonly tree: Tree;
  /** Nodes that stand open, and all above what is picked: it is always shown. */
  readonly open: ReadonlySet<NodeId>;
  readonly rows: TreeRows;
  /** The row that holds the one tab stop. */
  readonly activeRow: number;
  /** What is picked in this pane; `null` if nothing is, or something in another pane. */
  readonly picked: number | null;
}

/** @returns `null` until the pane's framework has come */
export function useTree(paneId: number): TreeView | null {
  const pane = useAppStore((state) => state.panes.find(({ id }) => id === paneId));
  const index = useAppStore((state) => (pane ? state.frameworks.get(pane.frameworkId) : undefined));
  const occupations = useAppStore((state) => state.occupations);
  const focus = useAppStore((state) => state.focus);
  const tree = index === undefined ? null : selectTree(index, occupations);
  const expanded = pane && index ? selectExpanded(pane, index) : null;
  // Of many open rows a step of the keyboard makes none anew, as long as it opens nothing.
  const usual = useMemo(
    () => (tree === null || expanded === null ? null : shownBy(tree, new Set(expanded))),
    [tree, expanded],
  );
  return useMemo(() => {
    if (tree === null || usual === null) return null;
    const found = focus === null ? null : tree.positionOf(focus.target, focus.at);
    const picked = focus?.paneId === paneId ? found : null;
    const needed = picked === null ? [] : above(tree, picked);
    const shown = needed.every((id) => usual.open.has(id))
      ? usual
      : shownBy(tree, new Set([...usual.open, ...needed]));
    return { paneId, tree, ...shown, picked, activeRow: rowOf(tree, shown.rows, found ?? 0) };
  }, [tree, usual, focus, paneId]);
}

const shownBy = (tree: Tree, open: ReadonlySet<NodeId>): Pick<TreeView, "open" | "rows"> => ({
  open,
  rows: buildTreeRows(tree, (id) => open.has(id)),
});

/** The nodes that must stand open for the item to be shown. */
function above(tree: Tree, position: number): readonly NodeId[] {
  const parent = tree.itemAt(position)?.parent ?? null;
  const item = parent === null ? undefined : tree.itemAt(parent);
  return item === undefined ? [] : pathOf(tree.index, item.node);
}

/** The item as what is picked. */
export function focusOn({ tree, paneId }: TreeView, position: number): Focus | null {
  const item = tree.itemAt(position);
  if (item === undefined) return null;
  return { paneId, target: item.target, at: item.target.kind === "occupation" ? item.node : null };
}
