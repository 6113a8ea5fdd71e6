import type { FrameworkId, NodeId, OccupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";

/** What search asks of an occupation. */
export interface SearchOccupation {
  readonly id: OccupationId;
  readonly title: string;
  /** Jobs in 2024, national; `null` where not published. Orders equals, is never shown. */
  readonly jobs: number | null;
}

/** What search asks of a framework. */
export interface SearchFramework {
  readonly id: FrameworkId;
  /** In file order. */
  readonly nodes: readonly {
    readonly id: NodeId;
    readonly titles: readonly string[];
    /** 0 is the widest level. */
    readonly depth: number;
  }[];
}

/** From the surest to the least sure; hits come in this order. */
export const stages = ["exact", "prefix", "words", "synonym", "spelling", "nearest"] as const;
type Stage = (typeof stages)[number];

/** A word that was taken for another: by the table of synonyms, or as a slip of the hand. */
export interface Reading {
  readonly typed: string;
  readonly read: string;
  readonly by: "synonym" | "spelling";
}

/** Why a hit is a hit, as data; `text` has the words. */
export interface MatchReason {
  /** Whose name matched: the occupation's own, an everyday one, or a node's. */
  readonly named: "official" | "everyday" | "node";
  readonly readings: readonly Reading[];
}

export interface SearchHit {
  readonly target: Target;
  readonly title: string;
  /** The title that matched, which may be an everyday one. */
  readonly matchedTitle: string;
  readonly reason: MatchReason;
  readonly stage: Stage;
}

export interface SearchResults {
  /** As typed. */
  readonly query: string;
  /** Best first, one for each target, at most the limit. */
  readonly hits: readonly SearchHit[];
  /** How many targets there are without the limit. */
  readonly total: number;
  /** The words that were looked for, spelling mended: "Showing results for doctor helper". */
  readonly readAs: readonly string[];
  /** Words that nothing holds together with the rest; if there are any, `hits` are the nearest, not matches. */
  readonly leftOut: readonly string[];
}

export interface SearchIndex {
  readonly search: (query: string, options: { readonly limit: number }) => SearchResults;
  /** Distinct titles looked through. */
  readonly size: { readonly occupations: number; readonly everydayTitles: number; readonly nodes: number };
}
