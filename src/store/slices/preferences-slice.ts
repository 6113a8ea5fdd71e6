import type { StateCreator } from "zustand";
import type { AppState } from "#store/app-state.ts";

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

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set) => ({
  theme: "system",
  characterKeys: true,
  setTheme: (theme) => set({ theme }),
  setCharacterKeys: (characterKeys) => set({ characterKeys }),
});
