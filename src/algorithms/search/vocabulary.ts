import { singular } from "#algorithms/words/singular.ts";

/** The distinct words of all titles, and the stems (plural and singular as one) they share. */
export interface Vocabulary {
  /** As written, and in the singular too, since that is what people type; sorted by code unit. */
  readonly words: readonly string[];
  /** Stem of `words[i]`. */
  readonly stemOf: Int32Array;
  readonly stemIds: ReadonlyMap<string, number>;
}

/** Gives out the numbers of words while titles are read; `finish` sorts what was seen. */
export interface VocabularyBuilder {
  readonly stemId: (word: string) => number;
  readonly finish: () => Vocabulary;
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
    finish: () => {
      const all = new Map([...stemIds, ...wordStems]);
      const words = [...all.keys()].sort();
      return { words, stemOf: Int32Array.from(words, (word) => all.get(word) ?? 0), stemIds };
    },
  };
}

/** Where the words that begin with `start` lie in the sorted list: from the first up to, not with, the second. */
export function wordsFrom({ words }: Vocabulary, start: string): readonly [number, number] {
  return [firstAtLeast(words, start), firstAtLeast(words, `${start}\uffff`)];
}

function firstAtLeast(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
