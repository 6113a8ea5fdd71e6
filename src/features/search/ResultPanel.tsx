import { useEffect } from "react";
import { isDislikeAlone } from "#algorithms/search/dislike-alone.ts";
import type { SearchHit } from "#algorithms/search/search-types.ts";
import { isUndecided } from "#algorithms/search/undecided.ts";
import { targetToKey } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import type { Search } from "#store/use-search.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { AllResults } from "./AllResults.tsx";
import { hitPlace, mostCommonHolder, placesToOffer } from "./hit-place.ts";
import { PlaceOffer } from "./PlaceOffer.tsx";
import { ResultHead } from "./ResultHead.tsx";
import { ResultOption } from "./ResultOption.tsx";
import styles from "./search.module.css";
import { useAnnounceResults } from "./use-announce-results.ts";
import type { ShownHits } from "./use-shown-hits.ts";

/** Of so many the places are offered that hold the most. */
const counted = 20;

interface ResultPanelProps extends ShownHits {
  readonly search: Search;
  readonly listId: string;
  readonly optionId: (at: number) => string;
  readonly active: number | null;
  readonly onPick: (hit: SearchHit) => void;
  readonly onClose: () => void;
  readonly onClear: () => void;
  readonly onRetry: () => void;
}

/** Under the box: what was found and why, or what is nearest, or what it is waiting for. */
export function ResultPanel({
  search: { results, slow, failed, readiness },
  shown,
  rest,
  showRest,
  listId,
  optionId,
  active,
  onPick,
  onClose,
  onClear,
  onRetry,
}: ResultPanelProps) {
  const text = useText();
  const frameworks = useAppStore((state) => state.frameworks);
  const front = useAppStore((state) => state.panes[0]?.frameworkId ?? null);
  const placeOf = (hit: SearchHit) => hitPlace(frameworks, hit.target, front);
  // Past the limit, what is known of the rest is only its number.
  const most =
    results === null || results.total > results.hits.length
      ? null
      : mostCommonHolder(results.hits.map(placeOf));
  // Far down, hits have little of the query: they would outvote the first.
  const first = (results?.hits ?? []).slice(0, counted).map(placeOf);
  useAnnounceResults(results, most);

  const activeId = active === null ? null : optionId(active);
  useEffect(() => {
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView?.({ block: "nearest" });
  }, [activeId]);

  return (
    <div className={styles.panel}>
      {failed && <Failure why={text.search.failed} onRetry={onRetry} />}
      {results === null && slow && !failed && <p className={styles.note}>{text.search.waiting}</p>}
      {(readiness.kind === "official" || readiness.kind === "all") &&
        readiness.failure !== null &&
        !failed && (
          <Failure
            why={readiness.kind === "official" ? text.search.onlyOfficial : text.search.lessKnown}
            onRetry={onRetry}
          />
        )}
      {results !== null && <ResultHead results={results} most={most} readiness={readiness} />}
      {results !== null && results.leftOut.length === 0 && !isDislikeAlone(results) && (
        <PlaceOffer places={placesToOffer(first)} onOpen={onClose} />
      )}
      {results !== null && isDislikeAlone(results) && <NextActs undecided onClear={onClear} />}
      {shown.some(({ target }) => target.kind === "occupation") && (
        <p className={styles.year}>{text.search.yearNote}</p>
      )}
      {shown.length > 0 && (
        <div role="listbox" id={listId} aria-label={text.search.list} className={styles.list}>
          {shown.map((hit, at) => (
            <ResultOption
              key={targetToKey(hit.target)}
              id={optionId(at)}
              hit={hit}
              words={results?.readAs ?? []}
              where={placeOf(hit)}
              active={at === active}
              onPick={onPick}
            />
          ))}
        </div>
      )}
      {results !== null && results.total > 1 && (
        <div className={styles.acts}>
          {rest > 0 && <Button onClick={showRest}>{text.search.more(rest)}</Button>}
          <AllResults total={results.total} />
        </div>
      )}
      {results !== null && (results.leftOut.length > 0 || results.total === 0) && (
        <NextActs undecided={isUndecided(results.query)} onClear={onClear} />
      )}
    </div>
  );
}

function Failure({ why, onRetry }: { readonly why: string; readonly onRetry: () => void }) {
  const { search } = useText();
  return (
    <>
      <p role="alert" className={styles.note}>
        {why}
      </p>
      <div className={styles.acts}>
        <Button onClick={onRetry}>{search.again}</Button>
      </div>
    </>
  );
}

/** Never a dead end: three ways on. */
function NextActs({ undecided, onClear }: { readonly undecided: boolean; readonly onClear: () => void }) {
  const { search } = useText();
  const setQuery = useAppStore((state) => state.setQuery);
  const setPage = useAppStore((state) => state.setPage);
  const setView = useAppStore((state) => state.setView);
  return (
    <div className={styles.acts}>
      <Button onClick={onClear}>{search.clear}</Button>
      <Button
        look={undecided ? "main" : "plain"}
        onClick={() => focusAfter(() => setPage("unsure"), "#unsure-heading", "body")}
      >
        {search.unsure}
      </Button>
      <Button
        onClick={() =>
          // The table comes later: the box stays.
          focusAfter(() => {
            setQuery("");
            setPage("explore");
            setView("table");
          }, '[role="combobox"]')
        }
      >
        {search.browse}
      </Button>
    </div>
  );
}
