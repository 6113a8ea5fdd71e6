import { useEffect, useState, useSyncExternalStore } from "react";
import type { SearchReadiness } from "#algorithms/search/search-source.ts";
import type { SearchResults } from "#algorithms/search/search-types.ts";
import { useSearchSource } from "#store/search-context.ts";

/** Before that, a word about waiting would only flicker. */
const patience = 400;

export interface Search {
  /** Of the newest query that has been answered, which may be an older one than is typed; `null` before any. */
  readonly results: SearchResults | null;
  /** The wait has become long enough to say so. */
  readonly slow: boolean;
  /** What is typed cannot be answered as things stand. */
  readonly failed: boolean;
  readonly readiness: SearchReadiness;
  /** Begins anew after a failure. */
  readonly restart: () => void;
}

/** Asks for the query's first `limit` results anew when it changes, and when there is more to search. */
export function useSearch(query: string, limit: number): Search {
  const source = useSearchSource();
  const readiness = useSyncExternalStore(source.subscribe, source.readiness);
  const [results, setResults] = useState<SearchResults | null>(null);
  const [slow, setSlow] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const blank = query.trim() === "";

  useEffect(() => {
    if (blank || readiness.kind === "starting" || readiness.kind === "broken") return;
    let current = true;
    source.search(query, limit).then(
      (found) => current && found !== null && setResults(found),
      () => current && setRefused({ query, readiness }),
    );
    return () => {
      current = false;
    };
  }, [source, query, limit, blank, readiness]);

  const waiting = !blank && results?.query !== query;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);

  const isRefused = refused?.query === query && refused.readiness === readiness;
  const failed = waiting && (readiness.kind === "broken" || isRefused);
  return { results: blank || failed ? null : results, slow, failed, readiness, restart: source.restart };
}

/** A search that was not answered; once there is another readiness, it is asked again. */
interface Refused {
  readonly query: string;
  readonly readiness: SearchReadiness;
}
