import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type BuiltFramework, frameworkFromBuilt } from "#algorithms/read/built-framework.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { fetchDecoded } from "#store/load/fetch-built.ts";
import { loadEntries } from "#store/load/load-entries.ts";
import { loadOnce } from "#store/load/load-once.ts";

type OwnLoader = (id: FrameworkId) => Promise<void>;
const ownLoaders = new WeakMap<AppStore, OwnLoader>();

/** Says how a person's own frameworks are brought into the store. */
export const setOwnLoader = (store: AppStore, load: OwnLoader): void => {
  ownLoaders.set(store, load);
};

/** A bundled framework, or one of a person's own; of any other id there is nothing to load. Fails as its id. */
export async function loadFramework(store: AppStore, id: FrameworkId): Promise<void> {
  const { frameworks, entries } = store.getState();
  if (frameworks.has(id)) return;
  if (entries.some((entry) => entry.id === id && entry.own)) {
    await ownLoaders.get(store)?.(id);
    return;
  }
  const built = await loadEntries(store);
  if (!built?.entries.some((entry) => entry.id === id)) return;
  await loadOnce(store, id, async () => {
    const framework = await fetchDecoded(`frameworks/${id}.json`, (built: BuiltFramework) =>
      buildFrameworkIndex(frameworkFromBuilt(built)),
    );
    store.getState().patchCatalogue({ framework });
  });
}
