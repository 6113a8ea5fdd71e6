import { type ReactNode, useMemo, useRef } from "react";
import { useText } from "#text/text-context.ts";
import { useMedia } from "#ui/use-media.ts";
import { mostPrintedRows, usePrinting } from "#ui/use-printing.ts";
import { rowTops, withKept } from "../rows-in-view.ts";
import { useRowsInView } from "../use-rows-in-view.ts";
import styles from "./table.module.css";

/** In px, as in the style sheet: two lines of a name fit, or three. */
const rowHeight = 44;
const tallHeight = 60;
/** Names of more letters than this may need a third line; less in the narrow column of a phone. */
const twoLines = { wide: 40, narrow: 28 };

interface TableBodyProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: number;
  /** Place in `rows`; -1 if none. */
  readonly pickedRow: number;
  /** Draws a row: `rowIndex` counts all rows with the head, from 1; a `tall` one has room for a third line. */
  readonly line: (row: Row, rowIndex: number, tall: boolean) => ReactNode;
}

/** The rows in the window, and the one that is picked; the rest is empty height. On paper, all. */
export function TableBody<Row extends { readonly title: string }>(props: TableBodyProps<Row>) {
  const { rows, columns, pickedRow, line } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const longest = twoLines[useMedia("(max-width: 767px)") ? "narrow" : "wide"];
  const tops = useMemo(
    () => rowTops(rows.length, (row) => ((rows[row]?.title.length ?? 0) > longest ? tallHeight : rowHeight)),
    [rows, longest],
  );
  const { rowsCut } = useText().picture;
  const printing = usePrinting();
  const inView = withKept(useRowsInView(body, tops), pickedRow < 0 ? null : pickedRow);
  const printed = Math.min(rows.length, mostPrintedRows);
  const spans = printing ? [{ start: 0, end: printed }] : inView;

  const shown: ReactNode[] = [];
  let done = 0;
  const gapTo = (row: number) => {
    const height = (tops[row] ?? 0) - (tops[done] ?? 0);
    if (height > 0)
      shown.push(
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is not focusable
        <tr key={`gap-${shown.length}`} aria-hidden="true" className={styles.gap}>
          <td colSpan={columns} style={{ height }} />
        </tr>,
      );
  };
  for (const { start, end } of spans) {
    gapTo(start);
    for (const [at, row] of rows.slice(start, end).entries())
      shown.push(line(row, start + at + 2, row.title.length > longest));
    done = Math.max(start, end);
  }
  if (!printing) gapTo(rows.length);
  else if (printed < rows.length)
    shown.push(
      <tr key="cut">
        <td colSpan={columns}>{rowsCut(printed, rows.length)}</td>
      </tr>,
    );
  return <tbody ref={body}>{shown}</tbody>;
}
