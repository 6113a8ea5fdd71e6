import { markWords } from "#algorithms/words/mark-words.ts";
import styles from "./job-row.module.css";

interface MarkedTextProps {
  readonly text: string;
  /** What was looked for. */
  readonly words: readonly string[];
}

/** A name in which the words that were looked for stand out. */
export function MarkedText({ text, words }: MarkedTextProps) {
  return (
    <bdi>
      {markWords(text, words).map(({ text: part, marked }, at) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing else to be told by
          <mark key={at} className={styles.mark}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </bdi>
  );
}
