import { useEffect, useState, useSyncExternalStore } from "react";
import type { SearchReadiness } from "#algorithms/search/search-source.ts";
import type { SearchResults } from "#algorithms/search/search-types.ts";
import { useSearchSource } from "./search-context.ts";

/** More than anyone reads; their spread over clusters is counted from these. */
const mostResults = 100;
/** Before that, a word about waiting would only flicker. */
const patience = 400;

export interface Search {
  /** Of the newest query that has been answered, which may be an older one than is typed; `null` before any. */
  readonly results: SearchResults | null;
  /** The wait has become long enough to say so. */
  readonly slow: boolean;
  readonly failed: boolean;
  readonly readiness: SearchReadiness;
}

/** Asks for the query's results anew when it changes, and when there is more to search. */
export function useSearch(query: string): Search {
  const source = useSearchSource();
  const readiness = useSyncExternalStore(source.subscribe, source.readiness);
  const [results, setResults] = useState<SearchResults | null>(null);
  const [slow, setSlow] = useState(false);
  const [failed, setFailed] = useState(false);
  const blank = query.trim() === "";

  useEffect(() => {
    if (blank || !readiness.ready) return;
    let current = true;
    source.search(query, mostResults).then(
      (found) => {
        if (!current || found === null) return;
        setResults(found);
        setFailed(false);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [source, query, blank, readiness]);

  const waiting = !blank && results?.query !== query;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);

  return { results: blank ? null : results, slow, failed: failed && waiting, readiness };
}
