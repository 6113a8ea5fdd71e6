import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";
import type { DraftsSlice } from "#store/slices/drafts-slice.ts";
import type { PreferencesSlice } from "#store/slices/preferences-slice.ts";
import type { SessionSlice } from "#store/slices/session-slice.ts";
import type { ShortlistSlice } from "#store/slices/shortlist-slice.ts";
import type { WorkspaceSlice } from "#store/slices/workspace-slice.ts";

/** Everything the page knows, by how long it lasts: loaded, shown (the URL), kept on the device, passing. */
export type AppState = CatalogueSlice &
  WorkspaceSlice &
  DraftsSlice &
  ShortlistSlice &
  PreferencesSlice &
  SessionSlice;
