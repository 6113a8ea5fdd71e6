import { loadFramework } from "#store/load/load-framework.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./balance.module.css";
import type { PaneSheet } from "./use-sheets.ts";

/** A framework of which nothing can be said yet, and why. */
export function PaneState({ pane }: { readonly pane: Exclude<PaneSheet, { kind: "sheet" }> }) {
  const {
    balance: { states },
    shell: { failed },
  } = useText();
  const store = useAppStoreApi();
  return (
    <section className={styles.sheet} aria-label={pane.short}>
      <h2>{pane.short}</h2>
      {pane.kind === "waiting" && <p className={styles.holds}>{states.loading}</p>}
      {pane.kind === "empty" && <p className={styles.holds}>{states.empty(pane.short)}</p>}
      {pane.kind === "failed" && (
        <div className={styles.state}>
          <p role="alert">{failed.pane(failed.why(pane.failure))}</p>
          <Button onClick={() => loadFramework(store, pane.frameworkId)}>{failed.again}</Button>
        </div>
      )}
    </section>
  );
}
