import type { ReactNode } from "react";
import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Change } from "#algorithms/change/change.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { ChangeCard } from "./ChangeCard.tsx";
import cards from "./change-card.module.css";
import type { ComparedSide } from "./compared-side.ts";
import type { SaidChange } from "./find-in-changes.ts";
import { useOpenChange } from "./use-open-change.ts";
import styles from "./what-changed.module.css";

interface ChangeListProps {
  readonly report: ChangeReport;
  /** Those of the report that are shown. */
  readonly found: readonly SaidChange[];
  readonly names: ChangeNames;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** What searches them. */
  readonly children: ReactNode;
}

/** Every change as a card, the biggest first; one stands open at a time. */
export function ChangeList({ report, found, names, from, to, children }: ChangeListProps) {
  const { changes: text } = useText();
  const { open, keep } = useOpenChange(report.changes, from, to);
  return (
    <section aria-label={text.list} className={styles.part}>
      {children}
      <ol className={cards.cards}>
        {found.map(({ change, summary, sentence }) => (
          <ChangeCard
            key={keyOf(change)}
            change={change}
            summary={summary}
            sentence={sentence}
            table={report.table}
            names={names}
            from={from}
            to={to}
            open={open === change}
            onKeep={(stays) => keep(stays ? change : null)}
          />
        ))}
      </ol>
    </section>
  );
}

const keyOf = ({ kind, from, to }: Change) => [kind, ...[...from, ...to].map((node) => node.id)].join("\n");
