import { useState } from "react";
import type { Suggestions } from "#algorithms/suggest/suggestion.ts";
import { isUnanswered } from "#domain/answers.ts";
import { loadSuggest } from "#store/load/load-suggest.ts";
import { selectFitting, selectSpreadOver, selectSuggestions } from "#store/selectors/select-suggestions.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { focusInView } from "./focus-in-view.ts";
import { SuggestionItem } from "./SuggestionItem.tsx";
import styles from "./suggestion-list.module.css";

const atFirst = 6;

/** The jobs that the answers lead to, as they are now. */
export function SuggestionList() {
  const { unsure: text, shell } = useText();
  const store = useAppStoreApi();
  const suggestions = useAppStore(selectSuggestions);
  const failure = useAppStore(({ failures }) => failures.get("suggest") ?? failures.get("details") ?? null);
  if (suggestions !== null) return <Suggested suggestions={suggestions} />;
  return (
    <section aria-labelledby="unsure-jobs">
      <h2 id="unsure-jobs" tabIndex={-1}>
        {text.heading(atFirst)}
      </h2>
      {failure === null ? (
        <p className={styles.note}>{text.waiting}</p>
      ) : (
        <>
          <p role="alert" className={styles.note}>
            {shell.failed.why(failure)}
          </p>
          <Button onClick={() => loadSuggest(store)}>{shell.failed.again}</Button>
        </>
      )}
    </section>
  );
}

function Suggested({ suggestions: { suggested, left, ruledOut } }: { readonly suggestions: Suggestions }) {
  const { unsure: text } = useText();
  const answers = useAppStore((state) => state.answers);
  const index = useAppStore(selectSpreadOver);
  const all = useAppStore((state) => state.occupations.size);
  const fitting = useAppStore(selectFitting);
  const showFound = useAppStore((state) => state.showFound);
  const [shownFor, setShown] = useState({ answers, count: atFirst });
  // Other answers, another list: it begins short again.
  const count = shownFor.answers === answers ? shownFor.count : atFirst;
  const shown = suggested.slice(0, count);
  const clusters = new Set(shown.flatMap(({ cluster }) => cluster ?? []));
  const level = index?.framework.levels.find(({ id }) =>
    shown.some(({ cluster }) => cluster !== null && index.byId.get(cluster)?.level === id),
  );
  const noun = clusters.size === 1 ? level?.singular : level?.plural;
  return (
    <section aria-labelledby="unsure-jobs">
      <h2 id="unsure-jobs" tabIndex={-1}>
        {text.heading(shown.length)}
      </h2>
      {level !== undefined && noun !== undefined && (
        <p className={styles.note}>{text.from(clusters.size, noun)}</p>
      )}
      <p className={styles.note}>{aboutAnswers()}</p>
      <ol className={styles.list}>
        {shown.map((suggestion) => (
          <SuggestionItem key={suggestion.occupation.id} suggestion={suggestion} index={index} />
        ))}
      </ol>
      <div className={styles.acts} data-print="no">
        {suggested.length > count && (
          <Button
            onClick={() =>
              focusInView(
                () => setShown({ answers, count: count + atFirst }),
                `[data-occupation]:nth-child(${count + 1}) button`,
                "nearest",
              )
            }
          >
            {text.showMore}
          </Button>
        )}
        {!isUnanswered(answers) && fitting.length > 0 && (
          <Button
            onClick={() =>
              focusAfter(
                () => showFound({ words: text.foundBy, ids: fitting }),
                '[role="combobox"]',
                "header button",
              )
            }
          >
            {text.onMap(fitting.length)}
          </Button>
        )}
      </div>
      <p className={styles.note}>{text.year}</p>
    </section>
  );

  function aboutAnswers(): string {
    if (isUnanswered(answers)) return text.nothingYet;
    const parts = [
      text.left(left, all),
      fitting.length > 0 && text.fit(fitting.length),
      ruledOut.schooling > 0 && text.ruledOut.schooling(ruledOut.schooling),
      ruledOut.schoolingUnknown > 0 && text.ruledOut.schoolingUnknown(ruledOut.schoolingUnknown),
      ruledOut.avoided > 0 && text.ruledOut.avoided(ruledOut.avoided),
      shown.length === 0
        ? text.none
        : shown.length < atFirst
          ? text.fewLeft
          : fitting.length === 0 && text.noneMeets,
    ];
    return parts.filter((part) => part !== false).join(" ");
  }
}
