import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { Layout, LayoutSize } from "#domain/layout.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { selectPacked } from "#store/selectors/select-packed.ts";
import { layoutKey } from "#store/slices/catalogue-slice.ts";

/** Works out places for a framework that has none stored; the layout worker's client. */
export type LayOut = (
  framework: PackedFramework,
  size: LayoutSize,
  tools: { readonly signal: AbortSignal },
) => Promise<Layout>;

/**
 * Lays out each of a person's own frameworks, and those whose places came damaged, when a pane first shows it, one size after the other; stopped if it is
 * forgotten meanwhile. A size that failed is tried again once its failure is taken out of the catalogue.
 *
 * @param sizes the size that the screen needs first
 * @returns a function that stops watching
 */
export function layOutOwn(store: AppStore, layOut: LayOut, sizes: readonly LayoutSize[]): () => void {
  const underWay = new Map<FrameworkId, { readonly index: FrameworkIndex; readonly stop: () => void }>();
  const isMissing = (id: FrameworkId, size: LayoutSize) => {
    const { layouts, failures } = store.getState();
    return !layouts.has(layoutKey(id, size)) && !failures.has(layoutKey(id, size));
  };
  /** Places that came with the page and cannot be read are worked out anew. */
  const isDamaged = (id: FrameworkId, size: LayoutSize) => {
    const { layouts, failures } = store.getState();
    return !layouts.has(layoutKey(id, size)) && failures.get(layoutKey(id, size))?.kind === "damaged";
  };
  const layOutAll = async (index: FrameworkIndex, signal: AbortSignal) => {
    const { id } = index.framework;
    for (const size of sizes) {
      const own = store.getState().entries.some((entry) => entry.id === id && entry.own);
      if (signal.aborted || !(isDamaged(id, size) || (own && isMissing(id, size)))) continue;
      try {
        const layout = await layOut(selectPacked(index), size, { signal });
        if (!signal.aborted) store.getState().patchCatalogue({ layout });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (!signal.aborted)
          store.getState().patchCatalogue({ failure: [layoutKey(id, size), { kind: "layout", message }] });
      }
    }
    underWay.delete(id);
    // Another file may have come under this id, or a failed size been asked for again.
    look();
  };
  const look = () => {
    const { panes, entries, frameworks } = store.getState();
    for (const [id, { index, stop }] of underWay) if (frameworks.get(id) !== index) stop();
    for (const { frameworkId } of panes) {
      const index = frameworks.get(frameworkId);
      const own = entries.some(({ id, own: isOwn }) => id === frameworkId && isOwn);
      const missing = own && sizes.some((size) => isMissing(frameworkId, size));
      const damaged = sizes.some((size) => isDamaged(frameworkId, size));
      if (!(missing || damaged) || index === undefined || underWay.has(frameworkId)) continue;
      const aborter = new AbortController();
      underWay.set(frameworkId, { index, stop: () => aborter.abort() });
      void layOutAll(index, aborter.signal);
    }
  };
  look();
  return store.subscribe(look);
}
