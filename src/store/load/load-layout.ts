import { layoutFault } from "#algorithms/layout/layout-fault.ts";
import { type BuiltPlaces, layoutFromBuilt } from "#algorithms/read/built-places.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { LayoutSize } from "#domain/layout.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { loadEntries } from "#store/load/load-entries.ts";
import { loadOnce } from "#store/load/load-once.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

/** Places that were worked out beforehand; where there are none, nothing is loaded. Fails as its `layoutKey`. */
export async function loadLayout(store: AppStore, id: FrameworkId, size: LayoutSize): Promise<void> {
  if (store.getState().layouts.has(layoutKey(id, size))) return;
  const built = await loadEntries(store);
  if (!built?.entries.find((entry) => entry.id === id)?.layouts.includes(size)) return;
  await loadOnce(store, layoutKey(id, size), async () => {
    store.getState().patchCatalogue({
      layout: await fetchDecoded(`places/${id}-${size}.json`, (built: BuiltPlaces) => {
        const layout = layoutFromBuilt(built);
        const fault = layoutFault(layout);
        if (fault !== null) throw new RangeError(`${fault} (${id}, ${size})`);
        return layout;
      }),
    });
  });
}
