import { buildSearchIndex } from "#algorithms/search/build-search-index.ts";
import { searchFramework, searchOccupation } from "#algorithms/search/search-parts.ts";
import type { SearchIndex } from "#algorithms/search/search-types.ts";
import { parseSynonyms } from "#algorithms/search/synonyms.ts";
import {
  bundledDetails,
  bundledEntries,
  bundledFramework,
  bundledOccupations,
  bundledSearchTables,
} from "#cli/bundled-data.ts";
import synonymsCsv from "../../data/words/synonyms.csv?raw";

/** All that the page's search box looks through. */
export const bundledSearch = (): SearchIndex =>
  buildSearchIndex({
    ...bundledSearchTables(),
    occupations: [...bundledOccupations().values()].map(searchOccupation),
    everydayTitles: bundledDetails().titles,
    frameworks: bundledEntries().entries.flatMap(({ id }) => {
      const framework = bundledFramework(id);
      return framework === null ? [] : [searchFramework(framework)];
    }),
    synonyms: parseSynonyms(synonymsCsv),
  });
