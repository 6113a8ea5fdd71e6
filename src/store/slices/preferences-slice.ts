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
  readonly rememberSearch: (query: string) => void;
  readonly forgetSearch: (query: string) => void;
  readonly forgetSearches: () => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setCharacterKeys: (on: boolean) => void;
}
