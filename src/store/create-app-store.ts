import { createStore, type StoreApi } from "zustand";
import type { AppState } from "#store/app-state.ts";
import { createCatalogueSlice } from "#store/slices/catalogue-slice.ts";
import { createPreferencesSlice } from "#store/slices/preferences-slice.ts";
import { createSessionSlice } from "#store/slices/session-slice.ts";
import { createWorkspaceSlice } from "#store/slices/workspace-slice.ts";

export type AppStore = StoreApi<AppState>;

export const createAppStore = (): AppStore =>
  createStore<AppState>((...tools) => ({
    ...createCatalogueSlice(...tools),
    ...createWorkspaceSlice(...tools),
    ...createPreferencesSlice(...tools),
    ...createSessionSlice(...tools),
  }));
