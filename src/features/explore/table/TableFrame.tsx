import { type ComponentProps, type ReactNode, useRef } from "react";
import { useAppStore } from "#store/store-context.ts";
import paper from "../printed-list.module.css";
import { TableBar } from "./TableBar.tsx";
import { TableBody } from "./TableBody.tsx";
import { TableHead } from "./TableHead.tsx";
import styles from "./table.module.css";

interface TableFrameProps<Row> {
  readonly label: string;
  /** Of the box that scrolls. */
  readonly className?: string | undefined;
  readonly columns: ComponentProps<typeof TableHead>["columns"];
  readonly rows: readonly Row[];
  readonly isPicked: (row: Row) => boolean;
  readonly line: (row: Row, rowIndex: number, tall: boolean) => ReactNode;
  readonly bar: Omit<ComponentProps<typeof TableBar>, "rows" | "toTable">;
}

/** What every table is: the line over it, its head in the order that the workspace holds, and its rows in a box that scrolls. */
export function TableFrame<Row extends { readonly title: string }>(props: TableFrameProps<Row>) {
  const { label, className = "", columns, rows, isPicked, line, bar } = props;
  const order = useAppStore((state) => state.order);
  const setOrder = useAppStore((state) => state.setOrder);
  const scroller = useRef<HTMLElement>(null);
  return (
    <div className={`${styles.table} ${paper.table}`}>
      <TableBar {...bar} rows={rows.length} toTable={() => scroller.current?.focus()} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
      <section ref={scroller} className={`${styles.scroller} ${className}`} tabIndex={0} aria-label={label}>
        <table aria-rowcount={rows.length + 1} aria-label={label}>
          <TableHead columns={columns} order={order} onOrder={setOrder} />
          <TableBody rows={rows} columns={columns.length} pickedRow={rows.findIndex(isPicked)} line={line} />
        </table>
      </section>
    </div>
  );
}
