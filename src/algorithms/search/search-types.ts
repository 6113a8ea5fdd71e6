import type { Lead } from "#algorithms/read/built-search.ts";
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
export const stages = ["exact", "prefix", "words", "synonym", "lead", "work", "spelling", "nearest"] as const;
export type Stage = (typeof stages)[number];

/** A word that was taken for another: by the table of synonyms, out of Spanish, or as a slip of the hand. */
export interface Reading {
  readonly typed: string;
  readonly read: string;
  readonly by: "synonym" | "spanish" | "spelling";
}

/** Why a hit is a hit, as data; `text` has the words. */
export interface MatchReason {
  /**
   * Whose name matched: the occupation's own, an everyday one, a node's, or that of a thing which leads to it; or none:
   * what it does has the words; or nothing was asked for but to leave something out, and it is not that.
   */
  readonly named: "official" | "everyday" | "node" | "lead" | "work" | "rest";
  readonly readings: readonly Reading[];
  /** The thing that leads to it. */
  readonly lead: Pick<Lead, "kind" | "by"> | null;
  /** Words that what it does has, those that tell most first. */
  readonly does: readonly string[];
}

export interface SearchHit {
  readonly target: Target;
  readonly title: string;
  /** The title that matched, which may be an everyday one, or the name of what leads to it. */
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
  /** Words that the query rules out: what names them is left out, what does them stands lower. */
  readonly ruledOut: readonly string[];
}

export interface SearchIndex {
  readonly search: (query: string, options: { readonly limit: number }) => SearchResults;
  /** Distinct titles looked through. */
  readonly size: { readonly occupations: number; readonly everydayTitles: number; readonly nodes: number };
}
