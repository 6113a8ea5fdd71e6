import { type ReactNode, useMemo, useRef } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import { comparePosition, occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useMedia } from "#ui/use-media.ts";
import type { TableRow } from "./build-table-rows.ts";
import { rowTops, withKept } from "./rows-in-view.ts";
import { TableLine } from "./TableLine.tsx";
import styles from "./table.module.css";
import type { Column } from "./use-columns.ts";
import { useRowsInView } from "./use-rows-in-view.ts";

/** In px, as in the style sheet: two lines of a name fit, or three. */
const rowHeight = 44;
const tallHeight = 60;
/** Names of more letters than this may need a third line; less in the narrow column of a phone. */
const twoLines = { wide: 40, narrow: 28 };

interface TableBodyProps {
  readonly rows: readonly TableRow[];
  readonly columns: readonly Column[];
  readonly index: FrameworkIndex;
  readonly paneId: number;
  /** Nodes that the table is about; an occupation is picked at its place there. */
  readonly scope: readonly NodeId[];
  readonly picked: OccupationId | null;
}

/** The rows in the window, and the one that is picked; the rest is empty height. */
export function TableBody({ rows, columns, index, paneId, scope, picked }: TableBodyProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const compare = useAppStore((state) => state.compare);
  const longest = twoLines[useMedia("(max-width: 767px)") ? "narrow" : "wide"];
  const tops = useMemo(
    () => rowTops(rows.length, (row) => ((rows[row]?.title.length ?? 0) > longest ? tallHeight : rowHeight)),
    [rows, longest],
  );
  const pickedRow = picked === null ? -1 : rows.findIndex(({ id }) => id === picked);
  const spans = withKept(useRowsInView(body, tops), pickedRow < 0 ? null : pickedRow);

  const shown: ReactNode[] = [];
  let done = 0;
  const gapTo = (row: number) => {
    const height = (tops[row] ?? 0) - (tops[done] ?? 0);
    if (height > 0)
      shown.push(
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is not focusable
        <tr key={`gap-${shown.length}`} aria-hidden="true" className={styles.gap}>
          <td colSpan={columns.length} style={{ height }} />
        </tr>,
      );
  };
  for (const { start, end } of spans) {
    gapTo(start);
    for (const [at, row] of rows.slice(start, end).entries())
      shown.push(
        <TableLine
          key={row.id}
          row={row}
          rowIndex={start + at + 2}
          columns={columns}
          index={index}
          paneId={paneId}
          scope={scope}
          comparedAt={comparePosition(compare, occupationTarget(row.id))}
          picked={row.id === picked}
          tall={row.title.length > longest}
        />,
      );
    done = Math.max(start, end);
  }
  gapTo(rows.length);
  return <tbody ref={body}>{shown}</tbody>;
}
