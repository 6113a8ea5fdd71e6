import { type BuiltWorkStyles, workStylesFromBuilt } from "#algorithms/read/built-work-styles.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { LoadError } from "#store/load/load-error.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { loadOnce } from "#store/load/load-once.ts";
import { loadSuggest } from "#store/load/load-suggest.ts";

/** What a balance sheet needs besides the framework. Fails as "work-styles", "suggest" or "details". */
export async function loadBalance(store: AppStore): Promise<void> {
  await Promise.all([
    loadSuggest(store),
    loadOnce(store, "work-styles", async () => {
      const ids = await loadOccupations(store);
      if (ids === null) throw new LoadError({ kind: "damaged", path: "occupations.json" });
      const workStyles = await fetchDecoded("work-styles.json", (built: BuiltWorkStyles) =>
        workStylesFromBuilt(built, ids),
      );
      store.getState().patchCatalogue({ workStyles });
    }),
  ]);
}
