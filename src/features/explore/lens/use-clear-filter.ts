import { noFilter } from "#domain/lens.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { focusAfter } from "#ui/focus-after.ts";

/** @returns lets go of the whole filter; `focus` is where the keyboard goes if its control goes too */
export function useClearFilter(): (focus?: string) => void {
  const store = useAppStoreApi();
  return (focus) => {
    const change = () => store.getState().setLens({ filter: noFilter });
    if (focus === undefined) change();
    else focusAfter(change, focus);
  };
}
