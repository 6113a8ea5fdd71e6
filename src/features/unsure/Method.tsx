import { useText } from "#text/text-context.ts";
import styles from "./unsure-page.module.css";

/** What is done with the answers, and what it cannot know. */
export function Method() {
  const { method } = useText().unsure;
  return (
    <details className={styles.method} data-print="no">
      <summary>{method.title}</summary>
      <ul>
        {method.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
