import Fuse from "fuse.js";
import { isOneTypo } from "#algorithms/search/one-typo.ts";
import { type PackedLists, packedList, packLists } from "#algorithms/search/packed-lists.ts";

/** Shorter words have too many neighbours to guess from. */
export const shortestGuessed = 4;
/** fuse.js compares 13,000 words in 10 ms; it is given the few that share the most pairs of letters. */
const shortlist = 48;
/** Beyond the likeliest few, a loose guess is noise. */
const mostLooseGuesses = 3;

/** Finds words of the vocabulary that someone may have meant. */
export interface NearWords {
  /** Places in `words` that are one typo away, nearest first; else those that begin so. */
  readonly oneTypo: (typed: string) => readonly number[];
  /** What is nearest in a looser sense, where nothing is one typo away; nearest first. */
  readonly nearest: (typed: string) => readonly number[];
}

/** @param words small letters only */
export function buildNearWords(words: readonly string[]): NearWords {
  const grams = new Map<string, number>();
  const keys: number[] = [];
  const places: number[] = [];
  for (const [place, word] of words.entries()) {
    for (const gram of letterPairs(word)) {
      const id = grams.get(gram) ?? grams.size;
      grams.set(gram, id);
      keys.push(id);
      places.push(place);
    }
  }
  const wordsWith = packLists(grams.size, keys, places);
  const shared = new Uint8Array(words.length);

  return {
    oneTypo: (typed) => {
      if (typed.length < shortestGuessed) return [];
      // A slip spoils at most three of the pairs.
      const found = sharing(typed, typed.length - 3, grams, wordsWith, shared);
      const whole = found.filter((place) => isOneTypo(typed, words[place] ?? ""));
      if (whole.length > 0) return [...new Set([...orderByFuse(typed, whole, words), ...whole])];
      if (typed.length === shortestGuessed) return [];
      return found.filter((place) => beginsAlmost(typed, words[place] ?? ""));
    },
    nearest: (typed) => {
      if (typed.length < shortestGuessed) return [];
      const found = sharing(typed, Math.ceil(typed.length / 3), grams, wordsWith, shared);
      const likeness = (place: number) => {
        const length = (words[place] ?? "").length;
        return (shared[place] ?? 0) / (typed.length + length);
      };
      const best = [...found].sort((a, b) => likeness(b) - likeness(a) || a - b).slice(0, shortlist);
      return orderByFuse(typed, best, words).slice(0, mostLooseGuesses);
    },
  };
}

/** `dog`: ` d`, `do`, `og`; the first counts because people seldom miss the first letter. */
const letterPairs = (word: string) => Array.from(word, (letter, at) => `${word[at - 1] ?? " "}${letter}`);

/** The words that share at least `least` pairs with what was typed; leaves their counts in `shared`. */
function sharing(
  typed: string,
  least: number,
  grams: ReadonlyMap<string, number>,
  wordsWith: PackedLists,
  shared: Uint8Array,
): readonly number[] {
  shared.fill(0);
  const enough = Math.max(1, least);
  const found: number[] = [];
  for (const gram of new Set(letterPairs(typed))) {
    const id = grams.get(gram);
    if (id === undefined) continue;
    for (const place of packedList(wordsWith, id)) {
      const count = (shared[place] ?? 0) + 1;
      shared[place] = count;
      if (count === enough) found.push(place);
    }
  }
  return found;
}

const beginsAlmost = (typed: string, word: string) =>
  word.length > typed.length &&
  [-1, 0, 1].some((more) => isOneTypo(typed, word.slice(0, typed.length + more)));

function orderByFuse(typed: string, places: readonly number[], words: readonly string[]): readonly number[] {
  if (places.length < 2) return places;
  const fuse = new Fuse(
    places.map((place) => words[place] ?? ""),
    { threshold: 0.45, includeScore: true },
  );
  return fuse.search(typed).flatMap(({ refIndex }) => places[refIndex] ?? []);
}
