import { markWords } from "#algorithms/words/mark-words.ts";
import styles from "./search.module.css";

interface MarkedTextProps {
  readonly text: string;
  /** What was looked for. */
  readonly words: readonly string[];
}

/** A name with the words that were looked for in bold; what is said aloud stays the same. */
export function MarkedText({ text, words }: MarkedTextProps) {
  let at = 0;
  return markWords(text, words).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? (
      <mark key={key} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      part.text
    );
  });
}
