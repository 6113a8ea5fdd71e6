import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type BuiltFramework, frameworkFromBuilt } from "#algorithms/read/built-framework.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { loadEntries } from "#store/load/load-entries.ts";
import { loadOnce } from "#store/load/load-once.ts";

/** A bundled framework; of any other id there is nothing to load. Fails as its id. */
export async function loadFramework(store: AppStore, id: FrameworkId): Promise<void> {
  if (store.getState().frameworks.has(id)) return;
  const built = await loadEntries(store);
  if (!built?.entries.some((entry) => entry.id === id)) return;
  await loadOnce(store, id, async () => {
    const framework = await fetchDecoded(`frameworks/${id}.json`, (built: BuiltFramework) =>
      buildFrameworkIndex(frameworkFromBuilt(built)),
    );
    store.getState().patchCatalogue({ framework });
  });
}
