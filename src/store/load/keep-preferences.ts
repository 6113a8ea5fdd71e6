import type { Stored } from "#storage/framework-storage.ts";
import type { PreferencesStorage } from "#storage/preferences-storage.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { parseColumnChoices } from "#store/load/parse-column-choices.ts";
import { mostRecent, type PreferencesSlice, themes } from "#store/slices/preferences-slice.ts";

type Preferences = Pick<PreferencesSlice, "theme" | "characterKeys" | "recentSearches" | "columnChoices">;

const usual: Preferences = {
  theme: "system",
  characterKeys: true,
  recentSearches: [],
  columnChoices: new Map(),
};

/** A reader's choices, brought back from the device and kept as they change. A device that keeps nothing is no fault. */
export interface KeptPreferences {
  readonly restore: () => Promise<void>;
  /** Back to how the page comes, here and on the device. @returns what the device refused */
  readonly clear: () => Promise<Stored<null>>;
}

export function keepPreferences(store: AppStore, storage: PreferencesStorage): KeptPreferences {
  const set = ({ theme, characterKeys, recentSearches, columnChoices }: Preferences) => {
    const { setTheme, setCharacterKeys, setColumnChoices, forgetSearches, rememberSearch } = store.getState();
    setColumnChoices(columnChoices);
    setTheme(theme);
    setCharacterKeys(characterKeys);
    forgetSearches();
    for (const query of recentSearches.toReversed()) rememberSearch(query);
  };
  const watch = () =>
    store.subscribe(({ theme, characterKeys, recentSearches, columnChoices }, before) => {
      const same =
        theme === before.theme &&
        characterKeys === before.characterKeys &&
        recentSearches === before.recentSearches &&
        columnChoices === before.columnChoices;
      if (same) return;
      for (const query of before.recentSearches)
        if (recentSearches.length < before.recentSearches.length && !recentSearches.includes(query))
          forgotten.add(query);
      for (const query of recentSearches) forgotten.delete(query);
      write({ theme, characterKeys, recentSearches, columnChoices });
    });
  /** What the reader made this page forget: it does not come back from the device. */
  const forgotten = new Set<string>();
  let writing: Promise<unknown> = Promise.resolve();
  /** One after another. Another tab may have searched meanwhile: its words come after the last of this one. */
  const write = (now: Preferences) => {
    writing = writing.then(async () => {
      const stored = now.recentSearches.length === 0 ? null : await storage.read();
      const others = stored?.ok ? parsePreferences(stored.value).recentSearches : [];
      const known = new Set([...now.recentSearches, ...forgotten].map((query) => query.toLowerCase()));
      const more = others.filter((query) => !known.has(query.toLowerCase()));
      await storage.keep({ ...now, recentSearches: [...now.recentSearches, ...more].slice(0, mostRecent) });
    });
  };
  let cleared = false;
  return {
    restore: async () => {
      const stored = await storage.read();
      if (stored.ok && !cleared) set(parsePreferences(stored.value));
      watch();
    },
    clear: async () => {
      cleared = true;
      set(usual);
      await writing;
      const stored = await storage.forget();
      return !stored.ok && stored.failure === "unavailable" ? { ok: true, value: null } : stored;
    },
  };
}

/** What can be read of it; the rest as it comes. */
export function parsePreferences(value: unknown): Preferences {
  if (typeof value !== "object" || value === null) return usual;
  const theme = "theme" in value ? themes.find((one) => one === value.theme) : undefined;
  const keys = "characterKeys" in value ? value.characterKeys : undefined;
  const columns = "columnChoices" in value ? value.columnChoices : undefined;
  const searches = "recentSearches" in value ? value.recentSearches : undefined;
  return {
    theme: theme ?? usual.theme,
    characterKeys: typeof keys === "boolean" ? keys : usual.characterKeys,
    recentSearches: Array.isArray(searches) ? searches.filter((one) => typeof one === "string") : [],
    columnChoices: parseColumnChoices(columns),
  };
}
