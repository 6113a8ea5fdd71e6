import { loadFramework } from "#store/load/load-framework.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./field.module.css";
import type { ShownFramework } from "./use-shown.ts";

/** A framework that has not come, and why. */
export function FrameworkWait({
  shown: { short, frameworkId, failure },
}: {
  readonly shown: ShownFramework;
}) {
  const {
    field: { states },
    shell: { failed },
  } = useText();
  const store = useAppStoreApi();
  if (failure === null) return <p className={styles.note}>{states.missing(short)}</p>;
  return (
    <div className={styles.state}>
      <p role="alert">{failed.pane(failed.why(failure))}</p>
      <Button onClick={() => loadFramework(store, frameworkId)}>{failed.again}</Button>
    </div>
  );
}
