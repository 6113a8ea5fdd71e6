import { useEffect, useRef } from "react";
import { type Filter, isFiltering } from "#domain/lens.ts";
import { selectMatches } from "#store/selectors/select-matches.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import type { PaneMatches } from "./use-pane-matches.ts";

/** A screen reader is told once typing or picking has paused, in ms. */
const pause = 500;

/**
 * Says how many are left each time the filter changes, and that what is picked is not among them; of a filter that
 * was there before this was, too.
 */
export function useAnnounceFilter(counts: readonly PaneMatches[]): void {
  const { filter: words } = useText().lens;
  const store = useAppStoreApi();
  const filter = useAppStore((state) => state.lens.filter);
  const said = useRef<Filter | null>(null);
  const sentence = [
    ...(counts.length > 1
      ? [counts.map(({ title, matches, of }) => words.shownIn(title, matches, of)).join(". ")]
      : counts.map(({ matches, of }) =>
          isFiltering(filter) ? words.shown(matches, of) : words.cleared(of),
        )),
  ].join(" ");
  useEffect(() => {
    if (said.current === filter) return;
    if (said.current === null && !isFiltering(filter)) {
      said.current = filter;
      return;
    }
    const timer = setTimeout(() => {
      said.current = filter;
      const state = store.getState();
      state.announce(isPickHidden(state) ? `${sentence} ${words.pickHidden}` : sentence);
    }, pause);
    return () => clearTimeout(timer);
  }, [filter, sentence, store, words]);
}

function isPickHidden(state: ReturnType<ReturnType<typeof useAppStoreApi>["getState"]>): boolean {
  const { focus } = state;
  const pane = state.panes.find(({ id }) => id === focus?.paneId);
  const index = pane && state.frameworks.get(pane.frameworkId);
  if (focus === null || index === undefined) return false;
  const matches = selectMatches(state, index);
  if (matches === null) return false;
  return focus.target.kind === "occupation"
    ? !matches.has(focus.target.id)
    : !index.occupationsIn(focus.target.id).some((id) => matches.has(id));
}
