import type { Search } from "#store/use-search.ts";
import type { Text } from "#text/en.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./results-page.module.css";

/** What the page is waiting for, or what did not come, with the way to ask again. */
export function ResultsWait({ search }: { readonly search: Search }) {
  const { search: words } = useText();
  const { results, slow, readiness, restart } = search;
  const missing = missingPart(search, words);
  if (missing !== null)
    return (
      <div className={styles.wait}>
        <p role="alert">{missing}</p>
        <Button onClick={restart}>{words.again}</Button>
      </div>
    );
  // Official titles answer before everyday ones have come: what is on screen is not all yet.
  const waiting = results === null ? slow : readiness.kind === "official";
  return waiting ? <p className={styles.wait}>{words.waiting}</p> : null;
}

function missingPart({ failed, readiness }: Search, words: Text["search"]): string | null {
  if (failed) return words.failed;
  if (readiness.kind === "official" && readiness.failure !== null) return words.onlyOfficial;
  return readiness.kind === "all" && readiness.failure !== null ? words.lessKnown : null;
}
