import { targetToKey } from "#domain/target.ts";
import { mostCompared } from "#store/slices/workspace-slice.ts";
import { useText } from "#text/text-context.ts";
import { AddButton } from "./AddButton.tsx";
import { ColumnHead, type CompareColumn } from "./ColumnHead.tsx";
import type { CompareRow } from "./compare-row.ts";
import styles from "./compare-table.module.css";

interface CompareTableProps<Column extends CompareColumn> {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly CompareRow<Column>[];
}

/** Questions down, things across. Where there is no room for it, it is on paper only. */
export function CompareTable<Column extends CompareColumn>({
  label,
  columns,
  rows,
}: CompareTableProps<Column>) {
  const text = useText().compare;
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
                <AddButton have={columns.length} />
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
              {columns.map((column) => (
                <td key={targetToKey(column.target)} className={styles.cell}>
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
