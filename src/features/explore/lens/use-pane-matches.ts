import { useShallow } from "zustand/react/shallow";
import { selectMatches } from "#store/selectors/select-matches.ts";
import { useAppStore } from "#store/store-context.ts";

/** How many of a pane's occupations match. */
export interface PaneMatches {
  readonly paneId: number;
  /** Short. */
  readonly title: string;
  readonly matches: number;
  readonly of: number;
}

/** Of every pane whose framework has come. */
export function usePaneMatches(): readonly PaneMatches[] {
  const panes = useAppStore((state) => state.panes);
  const entries = useAppStore((state) => state.entries);
  const counts = useAppStore(
    useShallow((state) =>
      state.panes.flatMap(({ frameworkId }) => {
        const index = state.frameworks.get(frameworkId);
        if (index === undefined) return [null, 0];
        const of = index.occupations.length;
        return [selectMatches(state, index)?.size ?? of, of];
      }),
    ),
  );
  return panes.flatMap(({ id, frameworkId }, at) => {
    const matches = counts[2 * at] ?? null;
    const title = entries.find((entry) => entry.id === frameworkId)?.short ?? "";
    return matches === null ? [] : [{ paneId: id, title, matches, of: counts[2 * at + 1] ?? 0 }];
  });
}
