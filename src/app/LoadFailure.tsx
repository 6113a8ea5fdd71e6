import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./failure.module.css";

interface LoadFailureProps {
  /** What did not load, and why. */
  readonly failures: CatalogueSlice["failures"];
  readonly onRetry: () => void;
}

/** The first view's data did not come. */
export function LoadFailure({ failures, onRetry }: LoadFailureProps) {
  const { failed } = useFirstText().shell;
  return (
    <main className={styles.failure}>
      <h1>{failed.title}</h1>
      <p>{failed.body}</p>
      <ul>
        {[...failures].map(([what, why]) => (
          <li key={what}>{failed.why(why)}</li>
        ))}
      </ul>
      <Button look="main" onClick={onRetry}>
        {failed.again}
      </Button>
    </main>
  );
}
