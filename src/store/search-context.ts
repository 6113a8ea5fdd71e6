import { createContext, useContext } from "react";
import type { SearchSource } from "#algorithms/search/search-source.ts";

/** What answers whatever is searched for; the app hands in the worker's client. */
export const SearchContext = createContext<SearchSource | null>(null);

export function useSearchSource(): SearchSource {
  const source = useContext(SearchContext);
  if (source === null) throw new Error("no search source: wrap the view in SearchContext");
  return source;
}
