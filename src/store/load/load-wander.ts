import { type BuiltWander, wanderFromBuilt } from "#algorithms/read/built-wander.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { loadDetails } from "#store/load/load-details.ts";
import { LoadError } from "#store/load/load-error.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** Where one can wander to from each occupation. Fails as "wander", or as "details". */
export async function loadWander(store: AppStore): Promise<void> {
  await Promise.all([
    loadDetails(store),
    loadOnce(store, "wander", async () => {
      const ids = await loadOccupations(store);
      if (ids === null) throw new LoadError({ kind: "damaged", path: "occupations.json" });
      const wander = await fetchDecoded("wander.json", (built: BuiltWander) => wanderFromBuilt(built, ids));
      store.getState().patchCatalogue({ wander });
    }),
  ]);
}
