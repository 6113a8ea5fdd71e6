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
  const frameworks = useAppStore((state) => state.frameworks);
  const occupations = useAppStore((state) => state.occupations);
  const lens = useAppStore((state) => state.lens);
  return panes.flatMap(({ id, frameworkId }) => {
    const index = frameworks.get(frameworkId);
    if (index === undefined) return [];
    const of = index.occupations.length;
    const title = entries.find((entry) => entry.id === frameworkId)?.short ?? "";
    return [{ paneId: id, title, matches: selectMatches({ lens, occupations }, index)?.size ?? of, of }];
  });
}
