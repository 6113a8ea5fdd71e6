import type { SearchTables } from "#algorithms/read/built-search.ts";
import { createFinder, type Finder, findNearest } from "#algorithms/search/find-targets.ts";
import { buildNearWords } from "#algorithms/search/near-words.ts";
import { packedList } from "#algorithms/search/packed-lists.ts";
import { exactRank } from "#algorithms/search/rank-title.ts";
import { mostLetters, queryWords, readWords } from "#algorithms/search/read-query.ts";
import type { SearchFramework, SearchIndex, SearchOccupation } from "#algorithms/search/search-types.ts";
import { type Synonyms, synonymKey } from "#algorithms/search/synonyms.ts";
import { buildTitleList, type TitleList } from "#algorithms/search/title-list.ts";
import { toResults } from "#algorithms/search/to-results.ts";
import { splitWords } from "#algorithms/words/split-words.ts";
import type { OccupationId } from "#domain/ids.ts";

export interface SearchInput extends SearchTables {
  readonly occupations: readonly SearchOccupation[];
  /** Empty until they have come; official titles answer without them. */
  readonly everydayTitles: ReadonlyMap<OccupationId, readonly string[]>;
  /** What stands first wins among equals. */
  readonly frameworks: readonly SearchFramework[];
  readonly synonyms: Synonyms;
}

/**
 * Words first, then titles: each typed word is looked up among the distinct words (by spelling only if it is
 * unknown), then the lists of titles that hold the words are met. How titles are ranked is in `rank-title.ts`.
 */
export function buildSearchIndex(input: SearchInput): SearchIndex {
  const list = buildTitleList(input.occupations, input.everydayTitles, input.frameworks);
  const { vocabulary } = list;
  const reader = { vocabulary, near: buildNearWords(vocabulary.words), synonyms: input.synonyms };
  const wholeTitles = buildWholeTitles(list);
  const findAll = createFinder(list, reader);

  return {
    search: (query, { limit }) => {
      const { words, cut, unwanted } = queryWords(query);
      // By its own title: a nurse is no children's nurse because some are.
      const ruledOut = new Set(
        readWords(unwanted, reader, { ended: true, guess: false }).flatMap(({ candidates }) =>
          candidates.flatMap(({ stem }) => [...packedList(list.titlesWith, stem)]),
        ),
      );
      const find: Finder = (reading) => {
        const found = findAll(reading);
        for (const target of found.keys())
          if (ruledOut.has(list.targets[target]?.own ?? -1)) found.delete(target);
        return found;
      };
      const ended = /\s$/.test(query);
      let found = find(readWords(words, reader, { ended, guess: false }));
      for (const target of wholeTitles.get(wholeKey(query)) ?? []) {
        const { own = 0, order = 0 } = list.targets[target] ?? {};
        found.set(target, { rank: exactRank(order), title: own, reading: [] });
      }
      if (found.size > 0) return toResults({ query, limit, list, found, words, leftOut: cut });

      const guessed = readWords(words, reader, { ended, guess: true });
      found = find(guessed);
      if (found.size > 0) return toResults({ query, limit, list, found, words, leftOut: cut });
      const nearest = findNearest(guessed, list, reader, find);
      return toResults({ query, limit, list, ...nearest, leftOut: [...nearest.leftOut, ...cut] });
    },
    size: {
      occupations: input.occupations.length,
      everydayTitles: new Set([...input.everydayTitles.values()].flat()).size,
      nodes: list.targets.length - input.occupations.length,
    },
  };
}

/** Official titles and node names by all of their words, also those that matching passes over. */
function buildWholeTitles({ targets }: TitleList): ReadonlyMap<string, readonly number[]> {
  const whole = new Map<string, number[]>();
  for (const [place, { title }] of targets.entries()) {
    const key = wholeKey(title);
    const same = whole.get(key);
    if (same === undefined) whole.set(key, [place]);
    else same.push(place);
  }
  return whole;
}

const wholeKey = (text: string) => synonymKey(splitWords(text.slice(0, mostLetters).toLowerCase()));
