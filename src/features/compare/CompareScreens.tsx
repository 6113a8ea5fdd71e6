import { ChevronLeft, ChevronRight } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { targetToKey } from "#domain/target.ts";
import { mostCompared } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { AddButton } from "./AddButton.tsx";
import type { Answers } from "./build-compare-summary.ts";
import type { CompareColumn } from "./ColumnHead.tsx";
import { CompareCard } from "./CompareCard.tsx";
import type { CompareRow } from "./compare-row.ts";
import styles from "./compare-screens.module.css";
import { QuestionList } from "./QuestionList.tsx";

interface CompareScreensProps<Column extends CompareColumn> {
  readonly columns: readonly Column[];
  readonly rows: readonly CompareRow<Column>[];
  readonly answers: Answers;
  readonly acts: ReactNode;
}

const headingId = "compare-question";

/** One question a screen: its answer, then a card for each thing that is compared, and the way to the next. */
export function CompareScreens<Column extends CompareColumn>({
  columns,
  rows,
  answers,
  acts,
}: CompareScreensProps<Column>) {
  const { compare: text } = useText();
  const question = useAppStore((state) => state.question);
  const setQuestion = useAppStore((state) => state.setQuestion);
  const screens = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === question),
  );
  const row = rows[at];
  const last = rows.length - 1;
  if (row === undefined) return null;

  const turnTo = (to: CompareRow<Column> | undefined) => {
    if (to === undefined) return;
    focusAfter(() => setQuestion(to.id), `#${headingId}`);
    screens.current?.scrollIntoView({ block: "start" });
  };
  const answer = answers.get(row.id);
  const severalFrameworks =
    columns.some(({ target }) => target.kind === "node") &&
    new Set(columns.map(({ inShort }) => inShort)).size > 1;
  const placeOf = ({ place, inShort }: Column) =>
    row.showsPlace === true ? place : severalFrameworks ? inShort : null;
  return (
    <div ref={screens} className={styles.screens} data-on="screen">
      <QuestionList rows={rows} shown={row.id} onPick={setQuestion} />
      <section aria-labelledby={headingId} className={styles.screen}>
        <h2 id={headingId} tabIndex={-1} aria-describedby="compare-step">
          {row.question}
        </h2>
        {answer !== undefined && <p className={styles.answer}>{answer}</p>}
        <p className={styles.note}>
          {row.period === undefined ? row.note : text.dated(row.note, row.period)}
        </p>
        <ol className={styles.cards}>
          {columns.map((column, index) => (
            <CompareCard
              key={targetToKey(column.target)}
              column={column}
              number={index + 1}
              place={placeOf(column)}
            >
              {row.cell(column)}
            </CompareCard>
          ))}
        </ol>
        {columns.length < mostCompared && <AddButton have={columns.length} />}
        {acts}
      </section>
      <div className={styles.steps}>
        <Button
          icon={<ChevronLeft aria-hidden="true" size={18} />}
          disabled={at === 0}
          onClick={() => turnTo(rows[at - 1])}
        >
          {text.previous}
        </Button>
        <p id="compare-step">{text.step(at + 1, rows.length)}</p>
        <Button
          look={at === last ? "plain" : "main"}
          disabled={at === last}
          onClick={() => turnTo(rows[at + 1])}
        >
          {text.next}
          <ChevronRight aria-hidden="true" size={18} />
        </Button>
      </div>
    </div>
  );
}
