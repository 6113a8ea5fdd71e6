import { useEffect, useState } from "react";
import { questionIds } from "#domain/answers.ts";
import { loadSuggest } from "#store/load/load-suggest.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { ChosenAnswers } from "./ChosenAnswers.tsx";
import { focusInView } from "./focus-in-view.ts";
import { Method } from "./Method.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { SuggestionList } from "./SuggestionList.tsx";
import styles from "./unsure-page.module.css";
import { useAnswers } from "./use-answers.ts";

/** Six short questions, any of them skipped or changed at any time, and the jobs that they lead to. */
export function UnsurePage() {
  const { unsure: text } = useText();
  const store = useAppStoreApi();
  const acts = useAnswers();
  const { answers } = acts;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      questionIds.findIndex((question) => answers[question].length === 0),
    ),
  );
  useEffect(() => {
    void loadSuggest(store);
  }, [store]);
  const goTo = (step: number) => focusInView(() => setAt(step), "#unsure-question", "nearest");
  return (
    <main id="content" className={styles.page}>
      <header className={styles.header}>
        <h1 id="unsure-heading" tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.lead}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.ask} data-print="no">
          <QuestionCard
            at={at}
            answers={answers}
            onChoose={acts.choose}
            onStep={goTo}
            onDone={() => focusInView(() => {}, "#unsure-jobs", "start")}
          />
        </div>
        <div className={styles.jobs}>
          <ChosenAnswers acts={acts} />
          <SuggestionList />
          <Method />
        </div>
      </div>
    </main>
  );
}
