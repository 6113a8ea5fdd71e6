import { useId } from "react";
import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Change } from "#algorithms/change/change.ts";
import { summarizeChange } from "#algorithms/change/summarize-change.ts";
import { foldTitle } from "#algorithms/words/fold-title.ts";
import { useAppStore } from "#store/store-context.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { useText } from "#text/text-context.ts";
import { ChangeCard } from "./ChangeCard.tsx";
import cards from "./change-card.module.css";
import type { ComparedSide } from "./compared-side.ts";
import { useOpenChange } from "./use-open-change.ts";
import styles from "./what-changed.module.css";

/** More cards than this can be searched. */
const manyCards = 20;

interface ChangeListProps {
  readonly report: ChangeReport;
  readonly names: ChangeNames;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
}

/** Every change as a card, the biggest first; one stands open at a time. */
export function ChangeList({ report, names, from, to }: ChangeListProps) {
  const { changes: text } = useText();
  const id = useId();
  const query = useAppStore((state) => state.changeQuery);
  const setQuery = useAppStore((state) => state.setChangeQuery);
  const { open, keep } = useOpenChange(report.changes, from, to);
  const all = report.changes.map((change) => {
    const summary = summarizeChange(report.table, change);
    return { change, summary, sentence: text.sentence(summary, names) };
  });
  const searchable = all.length > manyCards;
  const wanted = searchable ? foldTitle(query) : "";
  const shown = all.filter(({ change, sentence }) =>
    foldTitle(`${text.kinds[change.kind]} ${text.term(change.kind)} ${text.plain(sentence)}`).includes(
      wanted,
    ),
  );
  return (
    <section aria-label={text.list} className={styles.part}>
      {searchable && (
        <div className={`${styles.field} ${styles.control}`}>
          <label htmlFor={id}>{text.filter}</label>
          <input id={id} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
          <p aria-live="polite" className={styles.note}>
            {query !== "" && text.filtered(shown.length, all.length)}
          </p>
        </div>
      )}
      <ol className={cards.cards}>
        {shown.map(({ change, summary, sentence }) => (
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
