import { useEffect } from "react";
import type { SearchResults } from "#algorithms/search/search-types.ts";
import { isUndecided } from "#algorithms/search/undecided.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import type { FoundResults } from "./use-results.ts";

/** A screen reader is told once typing or picking has paused, in ms. */
const pause = 700;

/** Says how many jobs are left each time the words or the facets change. */
export function useSayResults(
  query: string,
  results: SearchResults | null,
  found: FoundResults | null,
): void {
  const text = useText();
  const announce = useAppStore((state) => state.announce);
  const said =
    results === null || found === null
      ? null
      : isUndecided(query)
        ? text.search.undecided.title
        : results.leftOut.length > 0 || results.total === 0
          ? text.search.announceNearest(query, results.total)
          : text.results.announce(query, found.narrowed.rows.length, found.table.rows.length);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => announce(said), pause);
    return () => clearTimeout(timer);
  }, [said, announce]);
}
