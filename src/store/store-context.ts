import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AppState } from "#store/app-state.ts";
import type { AppStore } from "#store/create-app-store.ts";

export const StoreContext = createContext<AppStore | null>(null);

/** The store itself, for handlers that read at the time of the act. */
export function useAppStoreApi(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("no store: wrap the view in StoreContext");
  return store;
}

/** The part of the state that a view shows; select values that keep their identity. */
export const useAppStore = <T>(select: (state: AppState) => T): T => useStore(useAppStoreApi(), select);
