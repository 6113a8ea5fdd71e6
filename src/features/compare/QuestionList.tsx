import type { CompareQuestion } from "#store/slices/workspace-slice.ts";
import { useText } from "#text/text-context.ts";
import styles from "./question-list.module.css";

interface QuestionListProps {
  readonly rows: readonly {
    readonly id: CompareQuestion;
    readonly short: string;
    readonly question: string;
  }[];
  readonly shown: CompareQuestion;
  readonly onPick: (question: CompareQuestion) => void;
}

/** All questions, a word each, with the one that is shown. */
export function QuestionList({ rows, shown, onPick }: QuestionListProps) {
  const { compare: text } = useText();
  return (
    <nav aria-label={text.questions}>
      <ol className={styles.list}>
        {rows.map(({ id, short, question }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === shown ? "step" : undefined}
              aria-label={text.stepName(short, question)}
              onClick={() => onPick(id)}
            >
              {short}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
