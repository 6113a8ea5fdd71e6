import type { AppStore } from "#store/create-app-store.ts";

const loads = new WeakMap<AppStore, Map<string, Promise<unknown>>>();

/**
 * Starts a load, or joins the one that is under way or done. A failure is said in the catalogue under `what`,
 * and asking again tries again.
 *
 * @returns `null` if it failed
 */
export function loadOnce<T>(store: AppStore, what: string, load: () => Promise<T>): Promise<T | null> {
  const ofStore = loads.get(store) ?? new Map<string, Promise<unknown>>();
  loads.set(store, ofStore);
  const known = ofStore.get(what);
  if (known !== undefined) return known as Promise<T | null>;

  const started = load().then(
    (value) => {
      if (store.getState().failures.has(what)) store.getState().patchCatalogue({ recovered: what });
      return value;
    },
    (error: unknown) => {
      ofStore.delete(what);
      store
        .getState()
        .patchCatalogue({ failure: [what, error instanceof Error ? error.message : String(error)] });
      return null;
    },
  );
  ofStore.set(what, started);
  return started;
}
