import { useEffect } from "react";
import type { SearchResults } from "#algorithms/search/search-types.ts";
import { isUndecided } from "#algorithms/search/undecided.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";

/** A screen reader is told once typing has paused. */
const pause = 700;

/** Says how many results there are, and where most of them sit. */
export function useAnnounceResults(
  results: SearchResults | null,
  most: { readonly cluster: string; readonly count: number } | null,
): void {
  const { search } = useText();
  const announce = useAppStore((state) => state.announce);
  const said =
    results === null
      ? null
      : isUndecided(results.query)
        ? search.undecided.title
        : results.leftOut.length > 0 || results.total === 0
          ? search.announceNearest(results.query, results.total)
          : [
              search.announceFound(results.query, results.total, most),
              ...(results.ruledOut.length > 0 ? [search.ruledOut(results.ruledOut)] : []),
            ].join(" ");
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => announce(said), pause);
    return () => clearTimeout(timer);
  }, [said, announce]);
}
