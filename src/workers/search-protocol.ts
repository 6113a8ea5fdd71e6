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
      /** Where the everyday titles are; absolute, since a worker's own address is another. */
      readonly titlesUrl: string;
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
  /** To `load` twice at most: when official titles answer, then when everyday titles do; to `frameworks` once. */
  | { readonly type: "ready"; readonly requestId: number; readonly everydayTitles: number }
  | { readonly type: "results"; readonly requestId: number; readonly results: SearchResults }
  /** The everyday titles of `load` did not come; official ones answer. */
  | { readonly type: "untitled"; readonly requestId: number; readonly message: string }
  /** A newer search has come meanwhile. */
  | { readonly type: "superseded"; readonly requestId: number }
  | { readonly type: "failed"; readonly requestId: number; readonly message: string };
