import type { StateCreator } from "zustand";
import type { ColumnParts } from "#domain/import-report.ts";
import type { AppState } from "#store/app-state.ts";
import { mostRecent, type PreferencesSlice } from "#store/slices/preferences-slice.ts";

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set) => ({
  theme: "system",
  characterKeys: true,
  recentSearches: [],
  columnChoices: new Map(),
  rememberColumns: (header, parts) =>
    set(({ columnChoices }) => ({ columnChoices: withColumns(columnChoices, header, parts) })),
  setColumnChoices: (columnChoices) => set({ columnChoices }),
  rememberSearch: (query) =>
    set(({ recentSearches }) => ({ recentSearches: withSearch(recentSearches, query) })),
  forgetSearch: (query) =>
    set(({ recentSearches }) => ({ recentSearches: recentSearches.filter((one) => one !== query) })),
  forgetSearches: () => set({ recentSearches: [] }),
  setTheme: (theme) => set({ theme }),
  setCharacterKeys: (characterKeys) => set({ characterKeys }),
});

/** Headers whose columns are remembered; the one chosen longest ago goes first. */
const mostHeaders = 50;

function withColumns(
  choices: ReadonlyMap<string, ColumnParts>,
  header: string,
  parts: ColumnParts,
): ReadonlyMap<string, ColumnParts> {
  const others = [...choices].filter(([one]) => one !== header);
  return new Map([...others.slice(-mostHeaders + 1), [header, parts]]);
}

/** A name that is longer than this is no search to come back to. */
const longest = 80;

function withSearch(searches: readonly string[], typed: string): readonly string[] {
  const query = typed.trim().replace(/\s+/g, " ");
  if (query === "" || query.length > longest) return searches;
  const others = searches.filter((one) => one.toLowerCase() !== query.toLowerCase());
  return [query, ...others].slice(0, mostRecent);
}
