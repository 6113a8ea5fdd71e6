import type { Target } from "#domain/target.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { focusDetails } from "#ui/focus-details.ts";

/** @returns tells of what was found, on the map page; Back comes here again */
export function useOpenHit(): (target: Target, title: string) => void {
  const store = useAppStoreApi();
  return (target, title) => {
    const { query, goTo, setPanel, setQuery, rememberSearch } = store.getState();
    rememberSearch(query);
    goTo(target);
    setPanel("details");
    // The step before keeps the words.
    setQuery("");
    focusDetails(title);
  };
}
