import { createStore, type StoreApi } from "zustand";
import type { AppState } from "#store/app-state.ts";
import { createCatalogueSlice } from "#store/slices/create-catalogue-slice.ts";
import { createDraftsSlice } from "#store/slices/create-drafts-slice.ts";
import { createPreferencesSlice } from "#store/slices/create-preferences-slice.ts";
import { createSessionSlice } from "#store/slices/create-session-slice.ts";
import { createShortlistSlice } from "#store/slices/create-shortlist-slice.ts";
import { createWorkspaceSlice } from "#store/slices/create-workspace-slice.ts";

export type AppStore = StoreApi<AppState>;

export const createAppStore = (): AppStore =>
  createStore<AppState>((...tools) => ({
    ...createCatalogueSlice(...tools),
    ...createWorkspaceSlice(...tools),
    ...createDraftsSlice(...tools),
    ...createShortlistSlice(...tools),
    ...createPreferencesSlice(...tools),
    ...createSessionSlice(...tools),
  }));
