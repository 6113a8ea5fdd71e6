import type { Reading } from "#algorithms/search/search-types.ts";

/** How a word came to stand for a typed one, the surest first. */
export const manners = { same: 0, begun: 1, synonym: 2, spelling: 3 } as const;
export type Manner = (typeof manners)[keyof typeof manners];

/** What a title loses for a phrase that was read as another. */
export const costs = { exactly: 0, spanish: 3, phrase: 14 } as const;

/** How a typed word is read. */
export interface Read {
  readonly manner: Manner;
  /** From what was typed to the word found, in steps; none where it is what was typed, or begins with it. */
  readonly readings: readonly Reading[];
  /** 0, or for a guess at the spelling its place among the guesses. */
  readonly guess: number;
}

/** One stem of titles that a typed word may stand for. */
export interface Candidate extends Read {
  readonly stem: number;
}

/** One word that a typed word may mean, in full, whether or not a title has it. */
export interface MeantWord extends Read {
  readonly word: string;
}

/** One word to look for, and all it may stand for, surest first, each once. */
export interface QueryWord {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
  readonly meant: readonly MeantWord[];
  /** It may be the beginning of a longer word. */
  readonly begun: boolean;
  /** It is part of a phrase, and stands right after the word before it. */
  readonly follows: boolean;
  /** Points that a title loses for this way to read the query, in place of what its readings would cost; else `null`. */
  readonly cost: number | null;
}

/** One way to read the whole query; all its words must be in a title. */
export type QueryReading = readonly QueryWord[];
