import type { StateCreator } from "zustand";
import type { AppState } from "#store/app-state.ts";
import type { DraftsSlice } from "#store/slices/drafts-slice.ts";

export const createDraftsSlice: StateCreator<AppState, [], [], DraftsSlice> = (set) => ({
  kept: new Set(),
  storageProblem: null,
  forgotten: null,
  opening: null,
  patchDrafts: (patch) => set(patch),
});
