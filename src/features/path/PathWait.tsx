import { loadDetails } from "#store/load/load-details.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./path.module.css";

/** Related occupations are on their way, or could not be loaded. */
export function PathWait() {
  const { links, shell } = useText();
  const store = useAppStoreApi();
  const failure = useAppStore((state) => state.failures.get("details"));
  if (failure === undefined) return <p className={styles.note}>{links.path.waiting}</p>;
  return (
    <>
      <p className={styles.note}>{links.path.failed(shell.failed.why(failure))}</p>
      <Button onClick={() => loadDetails(store)}>{shell.failed.again}</Button>
    </>
  );
}
