import { createMatchRoom, matchTitles } from "#algorithms/search/match-titles.ts";
import { packedList } from "#algorithms/search/packed-lists.ts";
import { rankTitle, stemBits } from "#algorithms/search/rank-title.ts";
import {
  type QueryReader,
  type QueryReading,
  type QueryWord,
  readLoosely,
  withPhrases,
} from "#algorithms/search/read-query.ts";
import { standsTogether } from "#algorithms/search/stands-together.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

/** A target's best title. */
export interface Best {
  /** Packed, lower is better. */
  readonly rank: number;
  readonly title: number;
  readonly reading: QueryReading;
}

/** Every target with a title that holds all the words, by its place in the list, with the best such title. */
export type Finder = (plain: QueryReading) => Map<number, Best>;

export function createFinder(list: TitleList, reader: QueryReader): Finder {
  const room = createMatchRoom(list.texts.length);
  return (plain) => {
    const found = new Map<number, Best>();
    if (plain.length === 0) return found;
    // One letter begins 20,000 everyday titles; it is answered by the names that are shown.
    const ownOnly = plain.length === 1 && plain[0]?.typed.length === 1;
    for (const reading of withPhrases(plain, reader)) {
      const bits = stemBits(reading, list.vocabulary.stemIds.size);
      for (const title of matchTitles(reading, list, room)) {
        const target = list.targetOf[title] ?? 0;
        if (ownOnly && list.targets[target]?.own !== title) continue;
        if (!standsTogether(title, reading, bits, list)) continue;
        const rank = rankTitle(title, reading, bits, list, room);
        if (rank < (found.get(target)?.rank ?? Number.POSITIVE_INFINITY))
          found.set(target, { rank, title, reading });
      }
    }
    return found;
  };
}

/** What is found when words are left out, and which ones were. */
export interface Nearest {
  readonly found: ReadonlyMap<number, Best>;
  readonly words: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * Leaves out the words that nothing holds, then the most common of the rest one by one until something has them all.
 * If no word is known at all, each is read as the word nearest to it.
 */
export function findNearest(
  guessed: QueryReading,
  list: TitleList,
  reader: QueryReader,
  find: Finder,
): Nearest {
  const titlesOf = ({ candidates }: QueryWord) =>
    candidates.reduce((sum, { stem }) => sum + packedList(list.titlesWith, stem).length, 0);
  const known = guessed.filter(({ candidates }) => candidates.length > 0);
  let kept = known.length > 0 ? known : guessed.map(({ typed }) => readLoosely(typed, reader));
  let found = find(kept);
  while (found.size === 0 && kept.length > 0) {
    const common = kept.reduce((most, word) => (titlesOf(word) > titlesOf(most) ? word : most));
    const unknown = kept.find((word) => word.candidates.length === 0);
    kept = kept.filter((word) => word !== (unknown ?? common));
    found = find(kept);
  }
  return {
    found,
    words: kept.map(({ typed }) => typed),
    leftOut: guessed
      .map(({ typed }) => typed)
      .filter((typed) => known.length === 0 || !kept.some((word) => word.typed === typed)),
  };
}
