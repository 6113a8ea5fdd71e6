import type { Attempt } from "#storage/atlas-database.ts";
import { openShortlistStorage } from "#storage/open-shortlist-storage.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { type KeptShortlist, keepShortlist } from "#store/load/keep-shortlist.ts";

/** The shortlist, kept by the device. */
export const openShortlist = (store: AppStore, database: Attempt): KeptShortlist =>
  keepShortlist(store, openShortlistStorage(database));
