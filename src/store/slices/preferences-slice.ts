import type { ColumnParts } from "#domain/import-report.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const mostRecent = 8;

/** Kept on the device, never in the link. */
export interface PreferencesSlice {
  readonly theme: Theme;
  /** Single-character keys of the map and outline (letters, `.`, `,`, `*`, `/`, `?`). */
  readonly characterKeys: boolean;
  /** What was searched for and led somewhere, as typed; the newest first, at most {@link mostRecent}. */
  readonly recentSearches: readonly string[];
  /** How sheets of a person's own are read, by their header (see `headerKey`); the one chosen last comes last. */
  readonly columnChoices: ReadonlyMap<string, ColumnParts>;
  readonly rememberColumns: (header: string, parts: ColumnParts) => void;
  readonly setColumnChoices: (choices: ReadonlyMap<string, ColumnParts>) => void;
  readonly rememberSearch: (query: string) => void;
  readonly forgetSearch: (query: string) => void;
  readonly forgetSearches: () => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setCharacterKeys: (on: boolean) => void;
}
