import { useText } from "#text/text-context.ts";
import styles from "./balance.module.css";
import type { BalanceColumn } from "./balance-columns.ts";

interface FigureCellProps {
  readonly column: BalanceColumn;
  readonly balance: Parameters<BalanceColumn["say"]>[0];
}

/** A figure, what it is made of, and on how many occupations it rests where those are not all. */
export function FigureCell({ column, balance }: FigureCellProps) {
  const { balance: words } = useText();
  const { said, note, restsOn } = column.say(balance, words);
  return (
    <>
      {said ?? <span className={styles.few}>{words.tooFew}</span>}
      {note !== null && <small>{note}</small>}
      {restsOn !== null && restsOn < balance.occupations && <small>{words.of(restsOn)}</small>}
    </>
  );
}
