export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Kept on the device, never in the link. */
export interface PreferencesSlice {
  readonly theme: Theme;
  /** Single-character keys of the map and outline (letters, `.`, `,`, `*`, `/`, `?`). */
  readonly characterKeys: boolean;
  readonly setTheme: (theme: Theme) => void;
  readonly setCharacterKeys: (on: boolean) => void;
}
