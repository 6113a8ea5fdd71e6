import { useState } from "react";
import type { SearchHit, SearchResults } from "#algorithms/search/search-types.ts";

/** A list that can be looked over; the rest is a press away. */
const firstShown = 20;

export interface ShownHits {
  readonly shown: readonly SearchHit[];
  /** How many more there are to show. */
  readonly rest: number;
  readonly showRest: () => void;
}

/** The first results, or all that have come once the reader asks; a new query starts afresh. */
export function useShownHits(results: SearchResults | null): ShownHits {
  const [whole, setWhole] = useState<string | null>(null);
  const hits = results?.hits ?? [];
  const shown = results !== null && whole === results.query ? hits : hits.slice(0, firstShown);
  return { shown, rest: hits.length - shown.length, showRest: () => setWhole(results?.query ?? null) };
}
