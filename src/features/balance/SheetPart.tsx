import { useState } from "react";
import { balanceFindings } from "#algorithms/measures/balance-findings.ts";
import { balanceFlagKinds } from "#algorithms/measures/balance-flags.ts";
import type { BalancePart } from "#domain/balance-view.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { mostPrintedRows, usePrinting } from "#ui/use-printing.ts";
import { BalanceCards } from "./BalanceCards.tsx";
import { BalanceTable } from "./BalanceTable.tsx";
import styles from "./balance.module.css";
import type { ShownSheet } from "./use-sheets.ts";

interface SheetPartProps {
  readonly shown: ShownSheet;
  /** Which columns there is room for; `null`: all. */
  readonly part: BalancePart | null;
  readonly cards: boolean;
}

const rowsAtOnce = 200;

/** One framework: what it holds, how many flags, and every node. */
export function SheetPart({ shown, part, cards }: SheetPartProps) {
  const { balance: words } = useText();
  const printing = usePrinting();
  const [asked, setAsked] = useState(rowsAtOnce);
  const { short, level, rows, sheet, frameworkId, payLine } = shown;
  const findings = balanceFindings(sheet.rows);
  const most = printing ? mostPrintedRows : asked;
  const more = Math.min(rowsAtOnce, rows.length - most);
  const headingId = `balance-of-${frameworkId}`;
  return (
    <section className={styles.sheet} aria-labelledby={headingId}>
      <h2 id={headingId}>{short}</h2>
      <p className={styles.holds}>{words.holds(rows.length, level, sheet.whole.occupations)}</p>
      {findings !== null && <p className={styles.findings}>{words.findings(findings, payLine)}</p>}
      <FlagCounts shown={shown} />
      {cards && !printing ? (
        <BalanceCards shown={shown} most={most} />
      ) : (
        <BalanceTable shown={shown} part={printing ? null : part} most={most} />
      )}
      {more > 0 && (
        <Button className={styles.more ?? ""} onClick={() => setAsked(asked + rowsAtOnce)}>
          {words.more(more)}
        </Button>
      )}
    </section>
  );
}

/** How many nodes have a flag, and of which kind. */
function FlagCounts({ shown: { rows, level } }: { readonly shown: ShownSheet }) {
  const { balance: words } = useText();
  const flagged = rows.filter(({ flags }) => flags.length > 0).length;
  const counts = balanceFlagKinds
    .map((kind) => ({ kind, n: rows.filter(({ flags }) => flags.some((one) => one.kind === kind)).length }))
    .filter(({ n }) => n > 0);
  return (
    <div className={styles.counts}>
      <p>{words.flagged(flagged, rows.length, level)}</p>
      {counts.length > 0 && (
        <ul>
          {counts.map(({ kind, n }) => (
            <li key={kind}>{words.flagCount(kind, n)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
