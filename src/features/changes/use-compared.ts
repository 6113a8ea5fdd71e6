import { useState } from "react";
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
  readonly choose: (from: number, to: number) => void;
}

/** The panes as candidates, and the two that are compared: the first two until others are chosen. */
export function useCompared(): Compared {
  const panes = useAppStore((state) => state.panes);
  const frameworks = useAppStore((state) => state.frameworks);
  const entries = useAppStore((state) => state.entries);
  const [chosen, setChosen] = useState<{ readonly from: number; readonly to: number } | null>(null);

  const candidates = panes.map(({ id: paneId, frameworkId }): Candidate => {
    const index = frameworks.get(frameworkId);
    const short =
      entries.find(({ id }) => id === frameworkId)?.short ?? index?.framework.title ?? frameworkId;
    return { paneId, frameworkId, short, side: index === undefined ? null : { paneId, index, short } };
  });
  const from = candidates.find(({ paneId }) => paneId === chosen?.from) ?? candidates[0] ?? null;
  const others = candidates.filter((candidate) => candidate !== from);
  const to = others.find(({ paneId }) => paneId === chosen?.to) ?? others[0] ?? null;
  return { candidates, from, to, choose: (a, b) => setChosen({ from: a, to: b }) };
}
