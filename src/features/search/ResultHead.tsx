import { isDislikeAlone } from "#algorithms/search/dislike-alone.ts";
import type { SearchReadiness } from "#algorithms/search/search-source.ts";
import type { SearchResults } from "#algorithms/search/search-types.ts";
import { isUndecided } from "#algorithms/search/undecided.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import styles from "./search.module.css";

interface ResultHeadProps {
  readonly results: SearchResults;
  readonly most: { readonly cluster: string; readonly count: number } | null;
  readonly readiness: SearchReadiness;
}

/** What was looked for, how much was found, and where most of it sits; or that nothing was. */
export function ResultHead({ results, most, readiness }: ResultHeadProps) {
  const { search } = useText();
  const occupations = useAppStore((state) => state.occupations.size);
  const { query, readAs, leftOut, ruledOut, hits, total } = results;
  const mended = readAs.some((word) => !query.toLowerCase().includes(word));

  if (total > 0 && leftOut.length === 0)
    return (
      <p className={styles.head}>
        {mended && (
          <>
            {search.showing}
            <bdi className={styles.read}>{readAs.join(" ")}</bdi>
            {". "}
          </>
        )}
        {search.found(total, most)}
        {ruledOut.length > 0 && ` ${search.ruledOut(ruledOut)}`}
        {isDislikeAlone(results) && ` ${search.addLike(ruledOut)}`}
      </p>
    );
  if (isUndecided(query))
    return (
      <div className={styles.head}>
        <h2 className={styles.none}>{search.undecided.title}</h2>
        <p>{search.undecided.lead}</p>
      </div>
    );
  return (
    <div className={styles.head}>
      <h2 className={styles.none}>{search.noMatch(query.trim())}</h2>
      {ruledOut.length > 0 && <p>{search.ruledOut(ruledOut)}</p>}
      <p>{search.looked(occupations, readiness.kind === "all" ? readiness.everydayTitles : 0)}</p>
      {hits.length === 0 ? (
        <p>{search.nothingNear}</p>
      ) : (
        <>
          {readAs.length > 0 && <p>{search.leftOut(leftOut)}</p>}
          <p className={styles.read}>{search.nearest}</p>
        </>
      )}
    </div>
  );
}
