import type { Target } from "#domain/target.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { focusAfter } from "#ui/focus-after.ts";

/** @returns tells of what was found, on the map page; Back comes here again */
export function useOpenHit(): (target: Target) => void {
  const store = useAppStoreApi();
  return (target) =>
    focusAfter(
      () => {
        const { goTo, setPanel, setQuery } = store.getState();
        goTo(target);
        setPanel("details");
        // The step before keeps the words.
        setQuery("");
      },
      "#details-heading",
      "body",
    );
}
