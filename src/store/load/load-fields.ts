import { type BuiltFields, fieldsFromBuilt } from "#algorithms/read/built-fields.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { LoadError } from "#store/load/load-error.ts";
import { loadOccupations } from "#store/load/load-occupations.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** The ready-made fields. Fails as "fields". */
export async function loadFields(store: AppStore): Promise<void> {
  await loadOnce(store, "fields", async () => {
    const ids = await loadOccupations(store);
    if (ids === null) throw new LoadError({ kind: "damaged", path: "occupations.json" });
    const fieldPresets = await fetchDecoded("fields.json", (built: BuiltFields) =>
      fieldsFromBuilt(built, ids),
    );
    store.getState().patchCatalogue({ fieldPresets });
  });
}
