import { useRef } from "react";
import { flushSync } from "react-dom";
import type { SearchHit } from "#algorithms/search/search-types.ts";
import { targetToKey } from "#domain/target.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { NodeRow } from "./NodeRow.tsx";
import styles from "./result-lists.module.css";
import { useShownRows } from "./use-shown-rows.ts";

/** The jobs come after them, and are what most look for. */
const fewNodes = 5;

interface NodeListProps {
  readonly hits: readonly SearchHit[];
  /** What was looked for. */
  readonly words: readonly string[];
}

/** The clusters, pathways and other parts of frameworks that were found. */
export function NodeList({ hits, words }: NodeListProps) {
  const { results } = useText();
  const list = useRef<HTMLDivElement>(null);
  const { shown, next, showMore } = useShownRows(hits.length, fewNodes);
  const more = () => {
    flushSync(showMore);
    list.current?.querySelectorAll("[data-result]")[shown]?.querySelector("button")?.focus();
  };
  return (
    <div ref={list}>
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
          <Button onClick={more}>{results.more(next)}</Button>
        </p>
      )}
    </div>
  );
}
