import { type BuiltOccupations, occupationsFromBuilt } from "#algorithms/read/built-occupations.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** Fails as "occupations". @returns their codes in the order of the table */
export const loadOccupations = (store: AppStore): Promise<readonly OccupationId[] | null> =>
  loadOnce(store, "occupations", async () => {
    const occupations = await fetchDecoded("occupations.json", (built: BuiltOccupations) =>
      occupationsFromBuilt(built),
    );
    store.getState().patchCatalogue({ occupations });
    return [...occupations.keys()];
  });
