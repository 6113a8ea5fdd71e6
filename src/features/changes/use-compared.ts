import { useAppStore } from "#store/store-context.ts";
import type { ComparedSide } from "./compared-side.ts";

/** A pane that can be compared: `side` is `null` until its framework has come. */
export interface Candidate {
  readonly paneId: number;
  readonly frameworkId: string;
  readonly short: string;
  readonly side: ComparedSide | null;
}

interface Compared {
  readonly candidates: readonly Candidate[];
  readonly from: Candidate | null;
  readonly to: Candidate | null;
  /** Which of the pairs of levels that the two offer. */
  readonly levels: number;
  readonly choose: (from: number, to: number, levels?: number) => void;
}

/** The panes as candidates, and the two that are compared: the first two until others are chosen. */
export function useCompared(): Compared {
  const panes = useAppStore((state) => state.panes);
  const frameworks = useAppStore((state) => state.frameworks);
  const entries = useAppStore((state) => state.entries);
  const chosen = useAppStore((state) => state.comparison);
  const setComparison = useAppStore((state) => state.setComparison);

  const candidates = panes.map(({ id: paneId, frameworkId }): Candidate => {
    const index = frameworks.get(frameworkId);
    const short =
      entries.find(({ id }) => id === frameworkId)?.short ?? index?.framework.title ?? frameworkId;
    return { paneId, frameworkId, short, side: index === undefined ? null : { paneId, index, short } };
  });
  const from = candidates.find(({ paneId }) => paneId === chosen?.from) ?? candidates[0] ?? null;
  const others = candidates.filter((candidate) => candidate !== from);
  const to = others.find(({ paneId }) => paneId === chosen?.to) ?? others[0] ?? null;
  return {
    candidates,
    from,
    to,
    levels: chosen?.levels ?? 0,
    choose: (a, b, levels = 0) => setComparison({ from: a, to: b, levels }),
  };
}
