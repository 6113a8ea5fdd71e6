import { Check } from "lucide-react";
import { type Answers, type ChoiceId, type QuestionId, questionIds } from "#domain/answers.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import styles from "./question-card.module.css";
import { StepNav } from "./StepNav.tsx";

interface QuestionCardProps {
  /** Place of the question in `questionIds`. */
  readonly at: number;
  readonly answers: Answers;
  readonly onChoose: (question: QuestionId, choice: ChoiceId) => void;
  readonly onStep: (at: number) => void;
  /** After the last question. */
  readonly onDone: () => void;
}

/** One question with its choices, and the way to the others. */
export function QuestionCard({ at, answers, onChoose, onStep, onDone }: QuestionCardProps) {
  const { unsure: text } = useText();
  const question = questionIds[at] ?? "likes";
  const words = text.ask[question];
  const chosen: readonly ChoiceId[] = answers[question];
  const isLast = at === questionIds.length - 1;
  const next = () => (isLast ? onDone() : onStep(at + 1));
  return (
    <section aria-labelledby="unsure-question" className={styles.card}>
      <StepNav at={at} answers={answers} onStep={onStep} />
      <h2 id="unsure-question" tabIndex={-1}>
        {words.ask}
      </h2>
      <p id="unsure-hint" className={styles.hint}>
        {words.hint}
      </p>
      <Choices question={question} chosen={chosen} onChoose={(choice) => onChoose(question, choice)} />
      {words.note !== undefined && <p className={styles.hint}>{words.note}</p>}
      <div className={styles.acts}>
        {at > 0 && <Button onClick={() => onStep(at - 1)}>{text.previous}</Button>}
        <span className={styles.gap} />
        {chosen.length === 0 && !isLast && (
          <Button look="quiet" onClick={next}>
            {text.skip}
          </Button>
        )}
        {(chosen.length > 0 || isLast) && (
          <Button look="main" onClick={next}>
            {isLast ? text.toJobs : text.next}
          </Button>
        )}
      </div>
      <Button look="quiet" className={styles.toJobs} onClick={onDone}>
        {text.now}
      </Button>
    </section>
  );
}

interface ChoicesProps {
  readonly question: QuestionId;
  readonly chosen: readonly ChoiceId[];
  readonly onChoose: (choice: ChoiceId) => void;
}

/** Cards where choices come with examples, chips where the name says it all. */
function Choices({ question, chosen, onChoose }: ChoicesProps) {
  const { unsure: text } = useText();
  const choices = text.choices[question];
  const asChips = choices.every(({ such }) => such === null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would name the question a second time
    <div
      role="group"
      aria-labelledby="unsure-question"
      aria-describedby="unsure-hint"
      className={asChips ? styles.chips : styles.choices}
    >
      {choices.map(({ id, name, such }) => {
        const isChosen = chosen.includes(id);
        if (such === null)
          return (
            <Chip key={id} chosen={isChosen} onChoose={() => onChoose(id)}>
              {name}
            </Chip>
          );
        return (
          <button
            key={id}
            type="button"
            aria-pressed={isChosen}
            className={styles.choice}
            onClick={() => onChoose(id)}
          >
            <span className={styles.name}>
              {name}
              {isChosen && <Check aria-hidden="true" size={18} />}
            </span>
            <span className={styles.such}>{such}</span>
          </button>
        );
      })}
    </div>
  );
}
