import type { Attempt } from "#storage/atlas-database.ts";
import type { Stored } from "#storage/framework-storage.ts";

/** What keeps a reader's choices on the device. What comes back is not to be trusted. */
export interface PreferencesStorage {
  readonly read: () => Promise<Stored<unknown>>;
  readonly keep: (preferences: unknown) => Promise<Stored<null>>;
  readonly forget: () => Promise<Stored<null>>;
}

const only = "reader";

export const openPreferencesStorage = (attempt: Attempt): PreferencesStorage => ({
  read: () => attempt((database) => database.get("preferences", only)),
  keep: (preferences) =>
    attempt(async (database) => {
      await database.put("preferences", preferences, only);
      return null;
    }),
  forget: () =>
    attempt(async (database) => {
      await database.delete("preferences", only);
      return null;
    }),
});
