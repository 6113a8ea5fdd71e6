import type { SearchTables } from "#algorithms/read/built-search.ts";
import { createInitialsSource } from "#algorithms/search/initials.ts";
import { createLeadSource } from "#algorithms/search/lead-source.ts";
import { buildNearWords } from "#algorithms/search/near-words.ts";
import { buildPairIndex } from "#algorithms/search/pair-index.ts";
import type { WordReader } from "#algorithms/search/read-words.ts";
import { createSearch } from "#algorithms/search/search-query.ts";
import type { SearchFramework, SearchIndex, SearchOccupation } from "#algorithms/search/search-types.ts";
import { withSpanish } from "#algorithms/search/spanish-meanings.ts";
import type { Synonyms } from "#algorithms/search/synonyms.ts";
import { buildTitleList } from "#algorithms/search/title-list.ts";
import { createTitleSource } from "#algorithms/search/title-source.ts";
import { placeIn, rangeFrom } from "#algorithms/search/vocabulary.ts";
import { createWorkSource } from "#algorithms/search/work-source.ts";
import { singular } from "#algorithms/words/singular.ts";
import { stem } from "#algorithms/words/stem.ts";
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
 * Words first: each typed word is looked up among the distinct words, by spelling and sound only if it is unknown. Then
 * three sources are asked, titles, leads and the words of the work, and their answers joined.
 */
export function buildSearchIndex(input: SearchInput): SearchIndex {
  const synonyms = withSpanish(input.synonyms, input.spanishWords);
  const typedOnly = [...synonyms.keys()].filter((key) => !key.includes(" "));
  const list = buildTitleList(input, typedOnly);
  const { vocabulary, titlesWith } = list;
  const counts = Int32Array.from(
    vocabulary.stemIds.values(),
    (id) => (titlesWith.starts[id + 1] ?? 0) - (titlesWith.starts[id] ?? 0),
  );
  const countsOfWords = vocabulary.stemOf.map((id) => counts[id] ?? 0);
  const { stems } = input.workWords;
  const reader: WordReader = {
    vocabulary,
    counts,
    synonyms,
    isEnglish: (word) => (vocabulary.stemIds.get(singular(word)) ?? list.englishStems) < list.englishStems,
    near: buildNearWords(vocabulary.words, countsOfWords, buildPairIndex(vocabulary.words)),
    isWork: (word) => placeIn(stems, stem(word)) >= 0,
    beginsWork: (start) => {
      const [from, to] = rangeFrom(stems, start);
      return to > from;
    },
  };
  return {
    search: createSearch({
      list,
      reader,
      titles: createTitleSource(list),
      initials: createInitialsSource(list),
      leads: createLeadSource(input.leads, list),
      work: createWorkSource(input.workWords, input.occupations.length),
    }),
    size: {
      occupations: input.occupations.length,
      everydayTitles: new Set([...input.everydayTitles.values()].flat()).size,
      nodes: list.firstLead - list.firstNode,
    },
  };
}
