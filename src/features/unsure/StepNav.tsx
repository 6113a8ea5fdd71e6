import { type Answers, questionIds } from "#domain/answers.ts";
import { useText } from "#text/text-context.ts";
import styles from "./question-card.module.css";

interface StepNavProps {
  readonly at: number;
  readonly answers: Answers;
  readonly onStep: (at: number) => void;
}

/** Which question of how many, and the way to each of them. */
export function StepNav({ at, answers, onStep }: StepNavProps) {
  const { unsure: text } = useText();
  return (
    <nav aria-label={text.questions} className={styles.steps}>
      <p>{text.question(at + 1, questionIds.length)}</p>
      <ol>
        {questionIds.map((question, step) => (
          <li key={question}>
            <button
              type="button"
              aria-label={text.step(step + 1, text.ask[question].short, answers[question].length)}
              title={text.ask[question].ask}
              aria-current={step === at ? "step" : undefined}
              data-answered={answers[question].length > 0}
              onClick={() => onStep(step)}
            >
              <span>{step + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
