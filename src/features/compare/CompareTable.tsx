import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { targetToKey } from "#domain/target.ts";
import { mostCompared } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { focusAfter } from "#ui/focus-after.ts";
import { ColumnHead, type CompareColumn } from "./ColumnHead.tsx";
import headStyles from "./column-head.module.css";
import styles from "./compare-table.module.css";
import { searchBox } from "./search-box.ts";

/** One question, answered for every column. */
export interface CompareRow<Column extends CompareColumn> {
  readonly id: string;
  readonly question: string;
  /** What the figure or chart is. */
  readonly note: string;
  /** The same in fewer words, with year and place, for paper. */
  readonly paper: string;
  /** Left out on paper. */
  readonly screenOnly?: true;
  readonly cell: (column: Column) => ReactNode;
}

interface CompareTableProps<Column extends CompareColumn> {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly CompareRow<Column>[];
}

/** Questions down, things across. Below 768 px the questions stand one under another, each with all its answers. */
export function CompareTable<Column extends CompareColumn>({
  label,
  columns,
  rows,
}: CompareTableProps<Column>) {
  const text = useText().compare;
  const setPage = useAppStore((state) => state.setPage);
  const room = columns.length < mostCompared;
  return (
    <div className={styles.scroll}>
      <table aria-label={label} className={styles.table} data-columns={columns.length}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="visually-hidden">{text.question}</span>
              <span className={styles.period}>{text.period}</span>
            </th>
            {columns.map((column, at) => (
              <ColumnHead key={targetToKey(column.target)} column={column} number={at + 1} />
            ))}
            {room && (
              <td className={styles.add}>
                <button type="button" onClick={() => focusAfter(() => setPage("explore"), searchBox)}>
                  <Plus aria-hidden="true" size={18} />
                  {text.add(columns.length)}
                </button>
              </td>
            )}
          </tr>
        </thead>
        {rows.map(({ id, question, note, paper, screenOnly, cell }) => (
          <tbody key={id} data-on={screenOnly && "screen"}>
            <tr>
              <th scope="row" className={styles.question}>
                {question}
                <span className={styles.note} data-on="screen">
                  {note}
                </span>
                <span className={styles.note} data-on="paper">
                  {paper}
                </span>
              </th>
              {columns.map((column, at) => (
                <td key={targetToKey(column.target)} className={styles.cell}>
                  <span className={styles.cellName}>
                    <span className={headStyles.number}>{at + 1}</span>
                    {column.title}
                  </span>
                  {cell(column)}
                </td>
              ))}
              {room && <td className={styles.empty} aria-hidden="true" />}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
