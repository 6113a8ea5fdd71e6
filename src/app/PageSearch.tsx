import { SearchBox } from "#features/search/SearchBox.tsx";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";

/** The search box; what is picked in it is told in the panel, whatever that told before. */
export function PageSearch({ floating = false }: { readonly floating?: boolean }) {
  const setPanel = useAppStore((state) => state.setPanel);
  const store = useAppStoreApi();
  const rememberSearch = useAppStore((state) => state.rememberSearch);
  const setQuery = useAppStore((state) => state.setQuery);
  const onPick = () => {
    rememberSearch(store.getState().query);
    setPanel("details");
    // The step before the pick keeps the words: Back brings the results again.
    setQuery("");
  };
  return <SearchBox floating={floating} onPick={onPick} />;
}
