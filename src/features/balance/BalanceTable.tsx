import type { BalancePart } from "#domain/balance-view.ts";
import { useText } from "#text/text-context.ts";
import { balanceColumns } from "./balance-columns.ts";
import styles from "./balance-table.module.css";
import { explainId } from "./explain-id.ts";
import { FigureCell } from "./FigureCell.tsx";
import { FlagList } from "./FlagList.tsx";
import { Ladder } from "./Ladder.tsx";
import { NodeName } from "./NodeName.tsx";
import { SortHead } from "./SortHead.tsx";
import type { ShownSheet } from "./use-sheets.ts";

interface BalanceTableProps {
  readonly shown: ShownSheet;
  /** Which columns there is room for; `null`: all. */
  readonly part: BalancePart | null;
  /** At most so many rows. */
  readonly most: number;
}

/** A row a node: its flags under its name, its figures, the whole framework at the foot. */
export function BalanceTable({ shown, part, most }: BalanceTableProps) {
  const { balance: words } = useText();
  const { rows, sheet, level, marks, paneId, frameworkId } = shown;
  const columns = balanceColumns.filter((column) => part === null || column.part === part);
  const ladder = part === null || part === "school";
  return (
    <table className={styles.table} data-part={part ?? "all"}>
      <caption className="visually-hidden">{words.tableLabel(shown.short, level)}</caption>
      <thead>
        <tr>
          <SortHead measure="title" label={words.node(level)} />
          {columns.map(({ id }) => (
            <SortHead key={id} measure={id} label={words.columns[id]} explainedBy={explainId(id)} />
          ))}
          {ladder && (
            <th scope="col" data-column="ladder">
              {words.columns.ladder}
              <small>{words.ladderEnds}</small>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map(({ node, balance, flags }) => (
          <tr key={node.id}>
            <th scope="row">
              <NodeName node={node} frameworkId={frameworkId} paneId={paneId} mark={marks.get(node.id)} />
              <FlagList flags={flags} />
            </th>
            {columns.map((column) => (
              <td key={column.id}>
                <FigureCell column={column} balance={balance} />
              </td>
            ))}
            {ladder && (
              <td>
                <Ladder education={balance.education} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.whole}</th>
          {columns.map((column) => (
            <td key={column.id}>
              <FigureCell column={column} balance={sheet.whole} />
            </td>
          ))}
          {ladder && (
            <td>
              <Ladder education={sheet.whole.education} />
            </td>
          )}
        </tr>
      </tfoot>
    </table>
  );
}
