import type { ExploreDoors } from "#features/explore/explore-doors.ts";

/** Once React has drawn what the key asked for. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

/** The ways between map, search and details by key. */
export const doors: ExploreDoors = {
  toDetails: () => focusSoon("details-heading"),
  toSearch: () => focusSoon("search-input"),
};
