import { type ReactNode, useState } from "react";
import { isDislikeAlone } from "#algorithms/search/dislike-alone.ts";
import type { SearchReadiness } from "#algorithms/search/search-source.ts";
import type { SearchResults } from "#algorithms/search/search-types.ts";
import { isUndecided } from "#algorithms/search/undecided.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { focusAfter } from "#ui/focus-after.ts";
import { useWidthClass } from "#ui/use-media.ts";
import { FacetSheet } from "./FacetSheet.tsx";
import { FoundLists } from "./FoundLists.tsx";
import { QueryField } from "./QueryField.tsx";
import { KeepActs, MapAct, UnsureAct } from "./ResultActs.tsx";
import { ResultFacets } from "./ResultFacets.tsx";
import { ResultsBar } from "./ResultsBar.tsx";
import { ResultsWait } from "./ResultsWait.tsx";
import styles from "./results-page.module.css";
import { useResults } from "./use-results.ts";
import { useSayResults } from "./use-say-results.ts";

interface ResultsPageProps {
  /** What was looked for, how much was found, and what was left out. */
  readonly head: (results: SearchResults, readiness: SearchReadiness) => ReactNode;
}

/** All that the query finds: narrowed, sorted, under clusters; the way to the map, to a file and to paper. */
export function ResultsPage({ head }: ResultsPageProps) {
  const { results: words, search: searchWords, facts } = useText();
  const query = useAppStore((state) => state.query);
  const { search, results, found } = useResults(query);
  const width = useWidthClass();
  const wide = width === "wide";
  const [asking, setAsking] = useState(false);
  const facetsOpen = asking && !wide && found !== null;
  const typed = query.trim();
  const undecided = isUndecided(typed);
  useSayResults(typed, results, found);
  const readAs = results?.readAs ?? [];
  const any = found !== null && found.hitOf.size + found.others.length > 0;
  const close = () => focusAfter(() => setAsking(false), "[data-facets]");
  return (
    <main id="content" className={styles.frame}>
      <div className={styles.page}>
        <QueryField />
        <header className={styles.header}>
          <div className={styles.said}>
            <h1 id="results-heading" tabIndex={-1}>
              {typed === "" ? words.noQuery : undecided ? searchWords.undecided.title : words.title(typed)}
            </h1>
            {typed === "" && <p>{words.noQueryBody}</p>}
            {undecided && <p>{searchWords.undecided.lead}</p>}
            {results !== null && !undecided && head(results, search.readiness)}
            {(typed === "" || results?.total === 0 || (results !== null && isDislikeAlone(results))) && (
              <UnsureAct />
            )}
          </div>
          {found !== null && (
            <div className={styles.acts} data-on="screen">
              <MapAct found={found} />
              {any && width !== "phone" && <KeepActs found={found} words={readAs} />}
            </div>
          )}
        </header>
        <ResultsWait search={search} />
        {any && (
          <div className={styles.columns}>
            {wide && (
              <section aria-label={words.facets} className={styles.facets} data-on="screen">
                <ResultFacets found={found} />
              </section>
            )}
            <div className={styles.lists}>
              <ResultsBar
                found={found}
                facetsOpen={facetsOpen}
                onFacets={wide ? null : () => (facetsOpen ? close() : setAsking(true))}
              />
              <FoundLists key={typed} found={found} words={readAs} />
            </div>
          </div>
        )}
        {any && width === "phone" && (
          <div className={styles.acts} data-on="screen">
            <KeepActs found={found} words={readAs} />
          </div>
        )}
        <footer className={styles.credit}>{facts.credit}</footer>
      </div>
      {facetsOpen && <FacetSheet found={found} onClose={close} />}
    </main>
  );
}
