import { SearchBox } from "#features/search/SearchBox.tsx";
import { useAppStore } from "#store/store-context.ts";

/** The search box; what is picked in it is told in the panel, whatever that told before. */
export function PageSearch({ floating = false }: { readonly floating?: boolean }) {
  const setPanel = useAppStore((state) => state.setPanel);
  return <SearchBox floating={floating} onPick={() => setPanel("details")} />;
}
