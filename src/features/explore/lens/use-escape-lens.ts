import { useEffect } from "react";
import { isFiltering } from "#domain/lens.ts";
import { selectLensPart } from "#store/selectors/select-lens-part.ts";
import { useAppStoreApi } from "#store/store-context.ts";
import { closeLens } from "./lens-opener.ts";
import { useClearFilter } from "./use-clear-filter.ts";

/** What a browser closes by itself at Escape. */
const topLayers = "dialog[open], :popover-open";

/** @returns closes the part of the lens that is open, else clears the filter; `false` where there is neither */
export function useEscapeLens(): () => boolean {
  const store = useAppStoreApi();
  const clear = useClearFilter();
  return () => {
    const state = store.getState();
    const part = selectLensPart(state);
    if (part !== null) closeLens(part, state.setLensPanel);
    else if (!isFiltering(state.lens.filter)) return false;
    // The keyboard does not stay on a control that goes.
    else if (document.activeElement?.closest("[data-filter-bar]")) clear('[data-lens="filter"]');
    else clear();
    return true;
  };
}

/** Escape wherever nothing nearer has heard it. */
export function useEscapeEverywhere(): void {
  const escapeLens = useEscapeLens();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector(topLayers)) return;
      if (escapeLens()) event.preventDefault();
    };
    // On the window, so that all that listens on the document comes first.
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
}
