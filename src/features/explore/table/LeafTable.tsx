import { useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";
import { isFiltering } from "#domain/lens.ts";
import { targetToKey } from "#domain/target.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { comparePosition, type Pane } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { buildLeafRows, type LeafRow, sortLeafRows } from "./build-leaf-rows.ts";
import { LeafLine } from "./LeafLine.tsx";
import leafStyles from "./leaf-table.module.css";
import { leafToCells } from "./leaf-to-cells.ts";
import { TableFrame } from "./TableFrame.tsx";
import { tableScope } from "./table-scope.ts";
import { useLeafColumns } from "./use-leaf-columns.ts";

const none: readonly LeafRow[] = [];

interface LeafTableProps {
  readonly pane: Pane;
  readonly index: FrameworkIndex;
}

/** The ends of the tree of a framework that places no occupation, one a row, with what is published of each. */
export function LeafTable({ pane, index }: LeafTableProps) {
  const text = useText();
  const words = text.explore.table;
  const focus = useAppStore((state) => state.focus);
  const order = useAppStore((state) => state.order);
  const compare = useAppStore((state) => state.compare);
  const reference = useAppStore((state) => selectReference(state, index));
  const scope = tableScope(index, pane, focus);
  const scopeKey = scope.join("\n");
  const marks = selectMarks(index, reference);
  const whole = useMemo(() => buildLeafRows(index, marks, []), [index, marks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scope is a new list each time, its key is not
  const inScope = useMemo(
    () => (scope.length === 0 ? whole : buildLeafRows(index, marks, scope)),
    [index, marks, whole, scopeKey],
  );
  // A filter asks about occupations, so it leaves none of these, here as in the outline.
  const all = useAppStore((state) => isFiltering(state.lens.filter)) ? none : inScope;
  const marked = order.column === "compare" ? compare : null;
  const rows = useMemo(
    () => sortLeafRows(all, order, numbersOf(index, all, marked ?? [])),
    [index, all, order, marked],
  );
  const { columns, noun } = useLeafColumns(index, whole);
  const picked = focus?.target.kind === "node" ? focus.target.id : null;

  const frameworkId = index.framework.id;

  return (
    <TableFrame
      label={words.leaves.label(index.framework.title, noun)}
      className={leafStyles.leaves}
      columns={columns}
      rows={rows}
      isPicked={({ id }) => id === picked}
      bar={{
        pane,
        index,
        scope,
        of: whole.length,
        shown: (n) => words.leaves.shown(n, whole.length, noun),
        all: words.leaves.all(whole.length, noun),
        note: words.leaves.note,
        fileName: words.leaves.fileName(frameworkId),
        toCells: () => leafToCells(index, rows, text),
      }}
      line={(row, rowIndex, tall) => (
        <LeafLine
          key={row.id}
          row={row}
          rowIndex={rowIndex}
          columns={columns}
          paneId={pane.id}
          frameworkId={frameworkId}
          comparedAt={comparePosition(compare, { kind: "node", frameworkId, id: row.id })}
          picked={row.id === picked}
          tall={tall}
        />
      )}
    />
  );
}

/** The numbers in Compare of those that are there. */
function numbersOf(
  index: FrameworkIndex,
  rows: readonly LeafRow[],
  compare: Parameters<typeof comparePosition>[0],
): ReadonlyMap<NodeId, number> {
  const numbers = new Map(compare.map((target, at) => [targetToKey(target), at + 1]));
  const frameworkId = index.framework.id;
  return new Map(
    rows.flatMap(({ id }): readonly [NodeId, number][] => {
      const number =
        numbers.size === 0 ? undefined : numbers.get(targetToKey({ kind: "node", frameworkId, id }));
      return number === undefined ? [] : [[id, number]];
    }),
  );
}
