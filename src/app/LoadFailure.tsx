import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./failure.module.css";

interface LoadFailureProps {
  /** What did not load, and why, in words. */
  readonly failures: ReadonlyMap<string, string>;
  readonly onRetry: () => void;
}

/** The first view's data did not come. */
export function LoadFailure({ failures, onRetry }: LoadFailureProps) {
  const { failed } = useText().shell;
  return (
    <main className={styles.failure}>
      <h1>{failed.title}</h1>
      <p>{failed.body}</p>
      <ul>
        {[...failures].map(([what, why]) => (
          <li key={what}>{why}</li>
        ))}
      </ul>
      <Button look="main" onClick={onRetry}>
        {failed.again}
      </Button>
    </main>
  );
}
