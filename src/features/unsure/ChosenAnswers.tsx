import { Redo2, Undo2 } from "lucide-react";
import { isUnanswered, questionIds } from "#domain/answers.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { DropChip } from "#ui/DropChip.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./unsure-page.module.css";
import type { AnswerActs } from "./use-answers.ts";

const undoButton = "#unsure-undo:enabled";
const redoButton = "#unsure-redo:enabled";

/** At the end of the way the keyboard goes to the other button. */
function step(act: (() => void) | null, own: string, other: string): void {
  if (act === null) return;
  focusAfter(act, own);
  if (document.querySelector(own) === null) focusAfter(() => {}, other);
}

/** Every answer, each to be taken back at once, and the way back and on again. */
export function ChosenAnswers({
  acts: { answers, choose, undo, redo, startOver },
}: {
  readonly acts: AnswerActs;
}) {
  const { unsure: text } = useText();
  const chosen = questionIds.flatMap((question) =>
    answers[question].flatMap((choice) => {
      const name = text.choices[question].find(({ id }) => id === choice)?.name ?? choice;
      return [{ question, choice, name: question === "avoids" ? text.notChosen(name) : name }];
    }),
  );
  if (chosen.length === 0 && undo === null && redo === null) return null;
  return (
    <section aria-label={text.chosen} className={styles.chosen}>
      <ul className={styles.chips}>
        {chosen.map(({ question, choice, name }) => (
          <li key={`${question} ${choice}`}>
            <DropChip
              label={name}
              name={text.takeBack(name)}
              onDrop={() => focusAfter(() => choose(question, choice), undoButton)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.acts} data-print="no">
        <Button
          id="unsure-undo"
          disabled={undo === null}
          icon={<Undo2 aria-hidden="true" size={18} />}
          onClick={() => step(undo, undoButton, redoButton)}
        >
          {text.undo}
        </Button>
        <Button
          id="unsure-redo"
          disabled={redo === null}
          icon={<Redo2 aria-hidden="true" size={18} />}
          onClick={() => step(redo, redoButton, undoButton)}
        >
          {text.redo}
        </Button>
        {!isUnanswered(answers) && (
          <Button look="quiet" onClick={() => focusAfter(startOver, undoButton)}>
            {text.startOver}
          </Button>
        )}
      </div>
    </section>
  );
}
