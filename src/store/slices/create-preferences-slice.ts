import type { StateCreator } from "zustand";
import type { AppState } from "#store/app-state.ts";
import type { PreferencesSlice } from "#store/slices/preferences-slice.ts";

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set) => ({
  theme: "system",
  characterKeys: true,
  setTheme: (theme) => set({ theme }),
  setCharacterKeys: (characterKeys) => set({ characterKeys }),
});
