import type { PackedFramework } from "#algorithms/graph/pack-framework.ts";
import { searchOccupation } from "#algorithms/search/search-parts.ts";
import type { AppState } from "#store/app-state.ts";
import type { AppStore } from "#store/create-app-store.ts";
import { selectPacked } from "#store/selectors/select-packed.ts";
import type { SearchClient } from "#workers/search-client.ts";

/** Tells the search what there is to find: all occupations once, and the frameworks as they come and go. */
export function feedSearch(store: AppStore, search: SearchClient): void {
  const { occupations } = store.getState();
  search.load([...occupations.values()].map(searchOccupation), new URL("data/", document.baseURI).href);
  const tell = ({ frameworks, panes }: AppState) => search.setFrameworks(inFrontFirst(frameworks, panes));
  tell(store.getState());
  store.subscribe((state, before) => {
    if (
      state.frameworks !== before.frameworks ||
      state.panes[0]?.frameworkId !== before.panes[0]?.frameworkId
    )
      tell(state);
  });
}

function inFrontFirst(
  frameworks: AppState["frameworks"],
  panes: AppState["panes"],
): readonly PackedFramework[] {
  const front = panes[0]?.frameworkId;
  return [...frameworks.values()]
    .sort((a, b) => Number(b.framework.id === front) - Number(a.framework.id === front))
    .map(selectPacked);
}
