import { useMemo } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { selectMatches } from "#store/selectors/select-matches.ts";
import {
  comparePosition,
  occupationTarget,
  type Pane,
  type TableOrder,
} from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { listsLeaves } from "./build-leaf-rows.ts";
import { buildTableRows, type TableRow } from "./build-table-rows.ts";
import { LeafTable } from "./LeafTable.tsx";
import { TableFrame } from "./TableFrame.tsx";
import { TableLine } from "./TableLine.tsx";
import { sortedBy, sortRows } from "./table-columns.ts";
import { tableScope } from "./table-scope.ts";
import { tableToCells } from "./table-to-cells.ts";
import { useColumns } from "./use-columns.ts";

/** The occupations of the pane's framework, one a row, with their flat facts; without any, what its tree ends in. */
export function Table({ paneId }: { readonly paneId: number }) {
  const pane = useAppStore((state) => state.panes.find(({ id }) => id === paneId));
  const index = useAppStore((state) => (pane ? state.frameworks.get(pane.frameworkId) : undefined));
  if (pane === undefined || index === undefined) return null;
  const List = listsLeaves(index) ? LeafTable : FrameworkTable;
  return <List pane={pane} index={index} />;
}

function FrameworkTable({ pane, index }: { readonly pane: Pane; readonly index: FrameworkIndex }) {
  const text = useText();
  const words = text.explore.table;
  const focus = useAppStore((state) => state.focus);
  const order = useAppStore((state) => state.order);
  const compare = useAppStore((state) => state.compare);
  const scope = tableScope(index, pane, focus);
  const rows = useTableRows(index, scope, order);
  const columns = useColumns(index);
  const all = index.occupations.length;
  const picked = focus?.target.kind === "occupation" ? focus.target.id : null;

  return (
    <TableFrame
      label={words.label(index.framework.title)}
      columns={columns}
      rows={rows}
      isPicked={({ id }) => id === picked}
      bar={{
        pane,
        index,
        scope,
        of: all,
        shown: (n) => words.shown(n, all),
        all: words.all(all),
        note: words.note,
        fileName: words.fileName(index.framework.id),
        toCells: () => tableToCells(index, rows, text),
      }}
      line={(row, rowIndex, tall) => (
        <TableLine
          key={row.id}
          row={row}
          rowIndex={rowIndex}
          columns={columns}
          index={index}
          paneId={pane.id}
          scope={scope}
          comparedAt={comparePosition(compare, occupationTarget(row.id))}
          picked={row.id === picked}
          tall={tall}
        />
      )}
    />
  );
}

/** Rows of the scope in order; worked out anew only if one of them changes. */
function useTableRows(
  index: FrameworkIndex,
  scope: readonly NodeId[],
  order: TableOrder,
): readonly TableRow[] {
  const occupations = useAppStore((state) => state.occupations);
  const compare = useAppStore((state) => state.compare);
  const reference = useAppStore((state) => selectReference(state, index));
  const scopeKey = scope.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scope is a new list each time, its key is not
  const all = useMemo(
    () => buildTableRows(index, selectMarks(index, reference), occupations, scope),
    [index, reference, occupations, scopeKey],
  );
  const matches = useAppStore((state) => selectMatches(state, index));
  const rows = useMemo(
    () => (matches === null ? all : all.filter(({ id }) => matches.has(id))),
    [all, matches],
  );
  const marked = order.column === "compare" ? compare : null;
  return useMemo(() => {
    const numbers = new Map((marked ?? []).map((target, at) => [String(target.id), at + 1]));
    return sortRows(
      rows,
      order,
      sortedBy(({ id }) => numbers.get(id) ?? null),
    );
  }, [rows, order, marked]);
}
