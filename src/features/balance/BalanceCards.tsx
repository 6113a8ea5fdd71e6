import { entryEducations } from "#domain/occupation.ts";
import { useText } from "#text/text-context.ts";
import { CountBars } from "#ui/charts/CountBars.tsx";
import styles from "./balance-cards.module.css";
import { balanceColumns } from "./balance-columns.ts";
import { FigureCell } from "./FigureCell.tsx";
import { FlagList } from "./FlagList.tsx";
import { NodeName } from "./NodeName.tsx";
import type { ShownSheet } from "./use-sheets.ts";

/** A card a node, where no table has room. */
export function BalanceCards({ shown, most }: { readonly shown: ShownSheet; readonly most: number }) {
  const { balance: words, facts } = useText();
  const { rows, level, marks, paneId, frameworkId } = shown;
  return (
    <ol className={styles.cards} aria-label={words.tableLabel(shown.short, level)}>
      {rows.slice(0, most).map(({ node, balance, flags }) => {
        const bars = entryEducations.map((step, at) => ({
          name: facts.educationShort[step],
          count: balance.education.counts[at] ?? 0,
        }));
        return (
          <li key={node.id} className={styles.card}>
            <h3>
              <NodeName node={node} frameworkId={frameworkId} paneId={paneId} mark={marks.get(node.id)} />
            </h3>
            <FlagList flags={flags} />
            <dl className={styles.figures}>
              {balanceColumns.map((column) => (
                <div key={column.id}>
                  <dt>{words.columns[column.id]}</dt>
                  <dd>
                    <FigureCell column={column} balance={balance} />
                  </dd>
                </div>
              ))}
            </dl>
            <p className={styles.ladder}>{words.columns.ladder}</p>
            <CountBars
              bars={bars}
              label={words.ladderLabel(bars, balance.education.unknown)}
              format={facts.count}
            />
            {balance.education.unknown > 0 && <small>{words.schoolUnknown(balance.education.unknown)}</small>}
          </li>
        );
      })}
    </ol>
  );
}
