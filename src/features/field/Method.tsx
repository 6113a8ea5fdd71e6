import styles from "./field.module.css";

/** How the figures above were counted. */
export function Method({ title, body }: { readonly title: string; readonly body: readonly string[] }) {
  return (
    <details className={styles.details} data-print="no">
      <summary>{title}</summary>
      <ul className={styles.method}>
        {body.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
