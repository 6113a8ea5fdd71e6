import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import type { SearchOccupation, SearchResults } from "#algorithms/search/search-types.ts";

/** The `requestId` of a failure of the worker itself: nothing that waits will be answered. */
export const wholeWorker = 0;

/** Page to worker. Everything is structured-cloned; `requestId` pairs a reply with its request. */
export type SearchRequest =
  | {
      readonly type: "load";
      readonly requestId: number;
      readonly occupations: readonly SearchOccupation[];
      /** The folder of the data, with a slash at its end; absolute, since a worker's own address is another. */
      readonly dataUrl: string;
    }
  | {
      readonly type: "frameworks";
      readonly requestId: number;
      /** All that are loaded; what stands first wins among equals. */
      readonly frameworks: readonly PackedFramework[];
    }
  | { readonly type: "search"; readonly requestId: number; readonly query: string; readonly limit: number };

/** Worker to page. */
export type SearchReply =
  /** To `load` when official titles answer, then when more does; to `frameworks` once. */
  | { readonly type: "ready"; readonly requestId: number; readonly everydayTitles: number }
  | { readonly type: "results"; readonly requestId: number; readonly results: SearchResults }
  /** A file of `load` did not come, or is not whole; the rest answers. */
  | {
      readonly type: "missing";
      readonly requestId: number;
      /** Everyday titles, or something else that search knows. */
      readonly what: "titles" | "more";
      readonly message: string;
    }
  /** A newer search has come meanwhile. */
  | { readonly type: "superseded"; readonly requestId: number }
  | { readonly type: "failed"; readonly requestId: number; readonly message: string };
