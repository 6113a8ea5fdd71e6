import type { SearchResults } from "#algorithms/search/search-types.ts";

/** What there is to search so far. Each change is a new value. */
export type SearchReadiness =
  /** Nothing answers yet. */
  | { readonly kind: "starting" }
  /** Official titles and nodes answer; `failure` says why everyday titles do not, `null` while they may come. */
  | { readonly kind: "official"; readonly failure: string | null }
  /** Distinct everyday titles answer too; `failure` says why something else that search knows does not. */
  | { readonly kind: "all"; readonly everydayTitles: number; readonly failure: string | null }
  /** Nothing answers until it is started again. */
  | { readonly kind: "broken"; readonly failure: string };

/** Something that answers searches in its own time: a worker, or in a test the engine itself. */
export interface SearchSource {
  /** @returns `null` if a newer search has taken its place. @throws {Error} if it could not be answered */
  readonly search: (query: string, limit: number) => Promise<SearchResults | null>;
  readonly readiness: () => SearchReadiness;
  /** Tells of each change of {@link readiness}. @returns how to stop */
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins anew with what it was given to search; what waits is not answered. */
  readonly restart: () => void;
}
