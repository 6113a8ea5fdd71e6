import { type BuiltSuggest, suggestFromBuilt } from "#algorithms/read/built-suggest.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { LoadError } from "#store/load/load-error.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** What suggestions need besides the occupations. Fails as "suggest", or as "details". */
export async function loadSuggest(store: AppStore): Promise<void> {
  await Promise.all([
    loadDetails(store),
    loadOnce(store, "suggest", async () => {
      const ids = await loadOccupations(store);
      if (ids === null) throw new LoadError({ kind: "damaged", path: "occupations.json" });
      const suggestFacts = await fetchDecoded("suggest.json", (built: BuiltSuggest) =>
        suggestFromBuilt(built, ids),
      );
      store.getState().patchCatalogue({ suggestFacts });
    }),
  ]);
}
