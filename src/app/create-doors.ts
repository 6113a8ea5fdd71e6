import type { ExploreDoors } from "#features/explore/explore-doors.ts";
import type { AppStore } from "#store/create-app-store.ts";

/** Once React has drawn what the key asked for. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

/** The ways between map, search and details by key. */
export const createDoors = (store: AppStore): ExploreDoors => ({
  toDetails: () => {
    store.getState().setPanel("details");
    focusSoon("details-heading");
  },
  toSearch: () => focusSoon("search-input"),
});
