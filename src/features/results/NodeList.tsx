import type { SearchHit } from "#algorithms/search/search-types.ts";
import { targetToKey } from "#domain/target.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { NodeRow } from "./NodeRow.tsx";
import styles from "./result-lists.module.css";
import { useShownRows } from "./use-shown-rows.ts";

interface NodeListProps {
  readonly hits: readonly SearchHit[];
  /** What was looked for. */
  readonly words: readonly string[];
}

/** The clusters, pathways and other parts of frameworks that were found. */
export function NodeList({ hits, words }: NodeListProps) {
  const { results } = useText();
  const { shown, next, showMore } = useShownRows(hits.length);
  return (
    <div>
      <ul className={styles.list}>
        {hits
          .slice(0, shown)
          .map((hit) =>
            hit.target.kind === "node" ? (
              <NodeRow key={targetToKey(hit.target)} hit={hit} target={hit.target} words={words} />
            ) : null,
          )}
      </ul>
      {next > 0 && (
        <p className={styles.more}>
          {results.shownOf(shown, hits.length)}
          <Button onClick={showMore}>{results.more(next)}</Button>
        </p>
      )}
    </div>
  );
}
