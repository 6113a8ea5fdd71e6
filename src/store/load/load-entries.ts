import type { BuiltEntries } from "#algorithms/read/built-entries.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchJson } from "#store/load/fetch-built.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** The list of bundled frameworks, before those that a person opened. Fails as "entries". */
export const loadEntries = (store: AppStore): Promise<BuiltEntries | null> =>
  loadOnce(store, "entries", async () => {
    const built = await fetchJson<BuiltEntries>("frameworks.json");
    const own = store.getState().entries.filter((entry) => entry.own);
    const bundled = built.entries.map(({ id, title, edition, short }) => ({
      id,
      title,
      edition,
      short,
      own: false,
    }));
    store.getState().patchCatalogue({
      release: built.release,
      allJobs: built.allJobs,
      entries: [...bundled, ...own],
    });
    return built;
  });
