import { packedList, packLists } from "#algorithms/search/packed-lists.ts";

/** Which words share pairs of letters with another. */
export interface PairIndex {
  /** Places of the words that share at least `least` pairs with it. */
  readonly sharing: (typed: string, least: number) => readonly number[];
  /** Places of the `most` words that share the largest part of their pairs with it, likest first. */
  readonly likest: (typed: string, most: number) => readonly number[];
}

export function buildPairIndex(words: readonly string[]): PairIndex {
  const ids = new Map<string, number>();
  const keys: number[] = [];
  const places: number[] = [];
  for (const [place, word] of words.entries()) {
    for (const pair of letterPairs(word)) {
      const id = ids.get(pair) ?? ids.size;
      ids.set(pair, id);
      keys.push(id);
      places.push(place);
    }
  }
  const wordsWith = packLists(ids.size, keys, places);
  /** Of the last word asked for. */
  const shared = new Uint8Array(words.length);

  const sharing = (typed: string, least: number): readonly number[] => {
    shared.fill(0);
    const enough = Math.max(1, least);
    const found: number[] = [];
    for (const pair of new Set(letterPairs(typed))) {
      const id = ids.get(pair);
      if (id === undefined) continue;
      for (const place of packedList(wordsWith, id)) {
        const count = (shared[place] ?? 0) + 1;
        shared[place] = count;
        if (count === enough) found.push(place);
      }
    }
    return found;
  };
  return {
    sharing,
    likest: (typed, most) => {
      const found = sharing(typed, Math.ceil(typed.length / 3));
      const likeness = (place: number) => (shared[place] ?? 0) / (typed.length + (words[place] ?? "").length);
      return [...found].sort((a, b) => likeness(b) - likeness(a) || a - b).slice(0, most);
    },
  };
}

/** `dog`: ` d`, `do`, `og`; the first counts because people seldom miss the first letter. */
const letterPairs = (word: string) => Array.from(word, (letter, at) => `${word[at - 1] ?? " "}${letter}`);
