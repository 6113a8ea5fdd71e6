import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

/** Works out places for a framework that has none stored; the layout worker's client. */
export type LayOut = (framework: Framework, size: LayoutSize) => Promise<Layout>;

/**
 * Lays out each of a person's own frameworks when a pane first shows it, one size after the other.
 *
 * @param sizes the size that the screen needs first
 * @returns a function that stops watching
 */
export function layOutOwn(store: AppStore, layOut: LayOut, sizes: readonly LayoutSize[]): () => void {
  const started = new Set<FrameworkId>();
  const layOutAll = async (index: FrameworkIndex) => {
    const { id } = index.framework;
    for (const size of sizes) {
      const isOpen = () => store.getState().frameworks.get(id) === index;
      if (!isOpen() || store.getState().layouts.has(layoutKey(id, size))) continue;
      try {
        const layout = await layOut(index.framework, size);
        if (isOpen()) store.getState().patchCatalogue({ layout });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        store.getState().patchCatalogue({ failure: [layoutKey(id, size), { kind: "layout", message }] });
      }
    }
    started.delete(id);
  };
  const look = () => {
    const { panes, entries, frameworks, layouts, failures } = store.getState();
    for (const { frameworkId } of panes) {
      const index = frameworks.get(frameworkId);
      const own = entries.some(({ id, own: isOwn }) => id === frameworkId && isOwn);
      const done = sizes.every((size) => {
        const key = layoutKey(frameworkId, size);
        return layouts.has(key) || failures.has(key);
      });
      if (!own || done || index === undefined || started.has(frameworkId)) continue;
      started.add(frameworkId);
      void layOutAll(index);
    }
  };
  look();
  return store.subscribe(look);
}
