import { useMemo } from "react";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { Tree } from "#algorithms/graph/tree-items.ts";
import { buildTreeRows, rowOf, type TreeRows } from "#algorithms/graph/tree-rows.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { selectExpanded } from "#store/selectors/select-expanded.ts";
import { selectMatches } from "#store/selectors/select-matches.ts";
import { selectFilteredTree, selectTree } from "#store/selectors/select-tree.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";

/** The tree of a pane as it stands: what is open, what is shown, where the keyboard is. */
export interface TreeView {
  readonly paneId: number;
  readonly tree: Tree;
  /** The occupations that match the filter; `null` while nothing is filtered. */
  readonly matches: ReadonlySet<OccupationId> | null;
  /** Nodes that stand open, and all above what is picked: it is always shown. */
  readonly open: ReadonlySet<NodeId>;
  /** The same without what is only open for what is picked. */
  readonly usual: ReadonlySet<NodeId>;
  readonly rows: TreeRows;
  /** The row that holds the one tab stop. */
  readonly activeRow: number;
  /** What is picked in this pane; `null` if nothing is, something in another pane, or what the filter hides. */
  readonly picked: number | null;
}

/** With no more matches than this, and nothing opened or closed by hand, all of them are in view. */
const mostOpened = 60;

/**
 * @param only whether what the filter leaves out is left out here too
 * @returns `null` until the pane's framework has come
 */
export function useTree(paneId: number, only: "matches" | "all" = "all"): TreeView | null {
  const pane = useAppStore((state) => state.panes.find(({ id }) => id === paneId));
  const index = useAppStore((state) => (pane ? state.frameworks.get(pane.frameworkId) : undefined));
  const occupations = useAppStore((state) => state.occupations);
  const focus = useAppStore((state) => state.focus);
  const matches = useAppStore((state) => (index ? selectMatches(state, index) : null));
  const whole = index === undefined ? null : selectTree(index, occupations);
  const left =
    whole === null || matches === null || only === "all" ? null : selectFilteredTree(whole, matches);
  const tree = left ?? whole;
  const few = left !== null && pane?.expanded === null && (matches?.size ?? 0) <= mostOpened;
  const expanded = pane && index ? selectExpanded(pane, index) : null;
  // Of many open rows a step of the keyboard makes none anew, as long as it opens nothing.
  const usual = useMemo(
    () =>
      tree === null || expanded === null
        ? null
        : shownBy(tree, new Set(few ? tree.index.byId.keys() : expanded)),
    [tree, expanded, few],
  );
  return useMemo(() => {
    if (tree === null || usual === null) return null;
    const found = focus === null ? null : tree.positionOf(focus.target, focus.at);
    const hidden = left === null || focus === null ? null : whole?.positionOf(focus.target, focus.at);
    const nearest = found ?? (hidden == null ? null : left?.nearestTo(hidden));
    const picked = focus?.paneId === paneId ? found : null;
    const needed = picked === null ? [] : above(tree, picked);
    const shown = needed.every((id) => usual.open.has(id))
      ? usual
      : shownBy(tree, new Set([...usual.open, ...needed]));
    const activeRow = rowOf(tree, shown.rows, nearest ?? 0);
    return { paneId, tree, matches, usual: usual.open, ...shown, picked, activeRow };
  }, [tree, whole, left, matches, usual, focus, paneId]);
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
