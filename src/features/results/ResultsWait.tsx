import type { Search } from "#store/use-search.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./results-page.module.css";

/** What the page is waiting for, or what did not come, with the way to ask again. */
export function ResultsWait({
  search: { results, slow, failed, readiness, restart },
}: {
  readonly search: Search;
}) {
  const { search } = useText();
  const onlyOfficial = readiness.kind === "official" && readiness.failure !== null;
  if (failed || onlyOfficial)
    return (
      <div className={styles.wait}>
        <p role="alert">{failed ? search.failed : search.onlyOfficial}</p>
        <Button onClick={restart}>{search.again}</Button>
      </div>
    );
  return results === null && slow ? <p className={styles.wait}>{search.waiting}</p> : null;
}
