import { titlesFromBuilt } from "#algorithms/read/built-details.ts";
import { leadsFromBuilt, spanishWordsFromBuilt, workWordsFromBuilt } from "#algorithms/read/built-search.ts";
import type { SearchInput } from "#algorithms/search/build-search-index.ts";
import type { OccupationId } from "#domain/ids.ts";

interface SearchFile {
  /** Under `data/`. */
  readonly path: string;
  readonly what: "titles" | "more";
  /** What it adds to what is searched. @throws {Error} if the text is not whole */
  readonly read: (text: string, ids: readonly OccupationId[]) => Partial<SearchInput>;
}

/** What the search fetches for itself, once official titles answer. None needs another. */
export const searchFiles: readonly SearchFile[] = [
  { path: "titles.txt", what: "titles", read: (text) => ({ everydayTitles: titlesFromBuilt(text) }) },
  { path: "search/work-words.txt", what: "more", read: (text) => ({ workWords: workWordsFromBuilt(text) }) },
  {
    path: "search/leads.json",
    what: "more",
    read: (text, ids) => ({ leads: leadsFromBuilt(JSON.parse(text), ids) }),
  },
  {
    path: "search/spanish-words.txt",
    what: "more",
    read: (text) => ({ spanishWords: spanishWordsFromBuilt(text) }),
  },
];
