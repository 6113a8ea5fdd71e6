import type { AppStore } from "#store/create-app-store.ts";
import { LoadError } from "#store/load/load-error.ts";
import type { LoadFailure } from "#store/slices/catalogue-slice.ts";

const loads = new WeakMap<AppStore, Map<string, Promise<unknown>>>();

/**
 * Starts a load, or joins the one that is under way or done. A failure is kept in the catalogue under `what`,
 * and asking again tries again.
 *
 * @returns `null` if it failed
 */
export function loadOnce<T>(store: AppStore, what: string, load: () => Promise<T>): Promise<T | null> {
  const ofStore = loads.get(store) ?? new Map<string, Promise<unknown>>();
  loads.set(store, ofStore);
  const known = ofStore.get(what);
  if (known !== undefined) return known as Promise<T | null>;

  const started = load().catch((error: unknown) => {
    ofStore.delete(what);
    const why: LoadFailure = error instanceof LoadError ? error.failure : { kind: "damaged", path: what };
    store.getState().patchCatalogue({ failure: [what, why] });
    return null;
  });
  ofStore.set(what, started);
  // While it is tried again it is on its way, no longer failed.
  if (store.getState().failures.has(what)) store.getState().patchCatalogue({ recovered: what });
  return started;
}
