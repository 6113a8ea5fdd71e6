import { type ReactNode, useMemo, useRef } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { heldIn } from "#algorithms/graph/marks-in.ts";
import { hasItemsBelow, type Tree, type TreeItem } from "#algorithms/graph/tree-items.ts";
import { showsOccupations } from "#algorithms/graph/tree-rows.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { useMedia } from "#ui/use-media.ts";
import { mostPrintedRows, usePrinting } from "#ui/use-printing.ts";
import paper from "../printed-list.module.css";
import { rowTops, withKept } from "../rows-in-view.ts";
import { useRowsInView } from "../use-rows-in-view.ts";
import { basisOf, otherPlaces } from "./item-name.ts";
import { OutlineRow, type RowLook } from "./OutlineRow.tsx";
import styles from "./outline.module.css";
import { TreeRoot } from "./TreeRoot.tsx";
import { useItemNames } from "./use-item-names.ts";
import { type TreeView, useTree } from "./use-tree.ts";
import { useTreeActs } from "./use-tree-acts.ts";

/** With no more rows than this, all are there, as tall as their names need. */
const mostPlainRows = 400;

/** The whole tree of the pane's framework as a list: the same items, keys and state as the map. */
export function Outline({ paneId }: { readonly paneId: number }) {
  const { empty } = useText().explore.outline;
  const view = useTree(paneId, "matches");
  if (view === null) return null;
  // Where the filter leaves nothing, the bar over the view says so, and what to do.
  if (view.rows.length === 0 && view.matches !== null) return null;
  return view.rows.length === 0 ? <p className={styles.empty}>{empty}</p> : <OutlineTree view={view} />;
}

function OutlineTree({ view }: { readonly view: TreeView }) {
  const { explore, lens, picture } = useText();
  const { outline, tree: words } = explore;
  const factNote = useAppStore((state) => lens.outlineNote(state.lens.colour));
  const acts = useTreeActs(view, false);
  const rowAt = useOutlineRow(view);
  const list = useRef<HTMLDivElement>(null);
  const { tree, rows, activeRow } = view;
  const tall = useMedia("(max-width: 767px)") ? 46 : 40;
  const tops = useMemo(() => {
    const lookOf = rowLooks(tree);
    return rowTops(rows.length, (row) => (lookOf(rows[row] ?? 0) === "wide" ? 34 : tall));
  }, [tree, rows, tall]);
  const inView = useRowsInView(list, tops);
  const printing = usePrinting();
  const printed = Math.min(rows.length, mostPrintedRows);
  const long = rows.length > mostPlainRows && !printing;

  // Rows are siblings with their own keys, so that the one with the keyboard is moved, never made anew.
  const shown: ReactNode[] = [];
  let done = 0;
  const gapTo = (row: number) => {
    const height = (tops[row] ?? 0) - (tops[done] ?? 0);
    if (height > 0) shown.push(<div key={`gap-${row > activeRow}`} role="none" style={{ height }} />);
  };
  for (const { start, end } of long
    ? withKept(inView, activeRow)
    : [{ start: 0, end: printing ? printed : rows.length }]) {
    gapTo(start);
    for (let row = start; row < end; row += 1) shown.push(rowAt(row));
    done = end;
  }
  if (!printing) gapTo(rows.length);

  return (
    <div className={`${styles.scroller} ${paper.outline}`} data-long={long}>
      {showsOccupations(tree, rows) && (
        <p className={styles.note} data-fact={factNote !== null}>
          {factNote ?? outline.note}
        </p>
      )}
      <div ref={list} />
      <TreeRoot
        view={view}
        acts={acts}
        label={words.outlineLabel(tree.index.framework.title)}
        map={null}
        className={styles.tree}
      >
        {shown}
      </TreeRoot>
      {printing && printed < rows.length && <p>{picture.rowsCut(printed, rows.length)}</p>}
    </div>
  );
}

/** @returns what draws a row of the view */
function useOutlineRow(view: TreeView): (row: number) => ReactNode {
  const { tree, rows, open, picked, activeRow } = view;
  const named = useItemNames(view);
  const text = useText();
  const occupations = useAppStore((state) => state.occupations);
  const reference = useAppStore((state) => selectReference(state, tree.index));
  const marks = selectMarks(tree.index, reference);
  const lookOf = rowLooks(tree);
  const top = clusterLevel(tree);
  const figuresOf = ({ target }: TreeItem) => {
    const occupation = target.kind === "occupation" ? occupations.get(target.id) : undefined;
    if (occupation === undefined) return null;
    const pay = occupation.wage?.annual.median ?? null;
    const school = occupation.preparation.education;
    return text.explore.outline.figures(
      pay === null ? null : text.facts.dollarsShort(pay),
      school === null ? null : text.facts.educationShort[school],
    );
  };
  return (row) => {
    const position = rows[row] ?? 0;
    const item = tree.itemAt(position);
    if (item === undefined) return null;
    const { name, comparedAt, fact, matching } = named(item);
    const node = item.target.kind === "node";
    return (
      <OutlineRow
        key={item.key}
        item={item}
        position={position}
        look={lookOf(position)}
        indent={Math.max(0, item.level - top)}
        name={name}
        mark={marks.get(item.node)}
        count={node ? countOf(tree, item) : null}
        matching={matching}
        fact={fact}
        figures={node || fact !== null ? null : figuresOf(item)}
        basis={basisOf(tree, item)}
        others={otherPlaces(tree, item)}
        comparedAt={comparedAt}
        open={node && hasItemsBelow(tree, position) ? open.has(item.node) : null}
        active={row === activeRow}
        picked={position === picked}
      />
    );
  };
}

/** `null` where a tree without occupations ends. */
function countOf({ index }: Tree, { node }: TreeItem): number | null {
  const { kind, count } = heldIn(index, node);
  return kind === "parts" && count === 0 ? null : count;
}

/** @returns what the item at a position is drawn as */
function rowLooks({ index, table }: Tree): (position: number) => RowLook {
  const clusterAt = clusterRank(index);
  const { levels } = index.table;
  return (position) => {
    if ((table.occupations[position] ?? -1) >= 0) return "occupation";
    const rank = levels[table.nodes[position] ?? 0] ?? 0;
    return rank < clusterAt ? "wide" : rank === clusterAt ? "cluster" : "place";
  };
}

const clusterRank = (index: FrameworkIndex): number =>
  index.framework.levels.findIndex(({ id }) => id === mapLevels(index).cluster);

/** How deep in the tree the clusters begin. */
function clusterLevel({ index, table }: Tree): number {
  const [first] = nodesAtLevel(index, mapLevels(index).cluster);
  const at = first === undefined ? undefined : index.table.nodeAt.get(first.id);
  return at === undefined ? 1 : (table.depths[table.positions[at] ?? 0] ?? 1);
}
