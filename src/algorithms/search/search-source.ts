import type { SearchResults } from "#algorithms/search/search-types.ts";

/** What there is to search so far. Each change is a new value. */
export interface SearchReadiness {
  /** Something answers. */
  readonly ready: boolean;
  /** Distinct everyday titles that answer too; 0 until they have come. */
  readonly everydayTitles: number;
  /** What went wrong on the way, or `null`. */
  readonly failure: string | null;
}

/** Something that answers searches in its own time: a worker, or in a test the engine itself. */
export interface SearchSource {
  /** @returns `null` if a newer search has taken its place. @throws {Error} if it could not be answered */
  readonly search: (query: string, limit: number) => Promise<SearchResults | null>;
  readonly readiness: () => SearchReadiness;
  /** Tells of each change of {@link readiness}. @returns how to stop */
  readonly subscribe: (listener: () => void) => () => void;
}
