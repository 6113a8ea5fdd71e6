import { singular } from "#algorithms/words/singular.ts";

/** The distinct words of all titles, and the stems (plural and singular as one) they share. */
export interface Vocabulary {
  /**
   * As written, and in the singular too, since that is what people type; those that only a table of words has among
   * them; sorted by code unit.
   */
  readonly words: readonly string[];
  /** Stem of `words[i]`; -1 if no title has it. */
  readonly stemOf: Int32Array;
  readonly stemIds: ReadonlyMap<string, number>;
}

/** Gives out the numbers of words while titles are read; `finish` sorts what was seen. */
export interface VocabularyBuilder {
  readonly stemId: (word: string) => number;
  /** How many stems there are so far. */
  readonly size: () => number;
  /** @param also words that can be typed though no title has them */
  readonly finish: (also: Iterable<string>) => Vocabulary;
}

export function createVocabularyBuilder(): VocabularyBuilder {
  const stemIds = new Map<string, number>();
  const wordStems = new Map<string, number>();
  const stemId = (word: string) => {
    const known = wordStems.get(word);
    if (known !== undefined) return known;
    const stem = singular(word);
    const id = stemIds.get(stem) ?? stemIds.size;
    stemIds.set(stem, id);
    wordStems.set(word, id);
    return id;
  };
  return {
    stemId,
    size: () => stemIds.size,
    finish: (also) => {
      const all = new Map([...stemIds, ...wordStems]);
      for (const word of also) if (!all.has(word)) all.set(word, stemIds.get(singular(word)) ?? -1);
      const words = [...all.keys()].sort();
      return { words, stemOf: Int32Array.from(words, (word) => all.get(word) ?? -1), stemIds };
    },
  };
}

/** Where what begins with `start` lies in a list sorted by code unit: from the first up to, not with, the second. */
export function rangeFrom(sorted: readonly string[], start: string): readonly [number, number] {
  return [firstAtLeast(sorted, start), firstAtLeast(sorted, `${start}\uffff`)];
}

/** Where a text lies in a list sorted by code unit; -1 if it does not. */
export function placeIn(sorted: readonly string[], text: string): number {
  const place = firstAtLeast(sorted, text);
  return sorted[place] === text ? place : -1;
}

function firstAtLeast(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
