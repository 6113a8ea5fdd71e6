import { useEffect } from "react";
import { useAppStoreApi } from "#store/store-context.ts";
import { focusAfter } from "#ui/focus-after.ts";

const typing = "input, textarea, select, [contenteditable]";

/** `/` goes to the search box from anywhere but where one types; off with the other single-character keys. */
export function useSlashSearch(): void {
  const store = useAppStoreApi();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { characterKeys, setPage } = store.getState();
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
        return;
      const at = event.target instanceof Element ? event.target : null;
      if (!characterKeys || at?.closest(typing) != null || document.querySelector("dialog:modal") !== null)
        return;
      event.preventDefault();
      // The page of results has a box of its own.
      if (document.getElementById("search-input") === null)
        focusAfter(() => setPage("explore"), "#search-input");
      else document.getElementById("search-input")?.focus();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [store]);
}
