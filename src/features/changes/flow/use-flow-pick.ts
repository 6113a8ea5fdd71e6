import { useMemo } from "react";
import { type PickedPart, pickOfNode, pickRibbons } from "#algorithms/change/pick-ribbons.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import type { PaneFlowView } from "./use-flow.ts";

/** What somebody points at, in whatever pane, as parts of the flow. */
export interface FlowPicked {
  readonly parts: readonly PickedPart[];
  /** The side whose node it is; `null` for an occupation, and for a node of a third pane. */
  readonly near: "a" | "b" | null;
}

/** `null` where nothing is meant. */
export function useFlowPick(flow: PaneFlowView, meant: Focus | null): FlowPicked | null {
  const frameworks = useAppStore((state) => state.frameworks);
  return useMemo(() => {
    if (meant === null) return null;
    const { target, paneId } = meant;
    if (target.kind === "occupation")
      return {
        parts: pickRibbons(flow.table, { occupations: new Set([target.id]), bars: null }),
        near: null,
      };
    const ends = (["a", "b"] as const).filter(
      (end) => flow.sides[end].index.framework.id === target.frameworkId,
    );
    const near = ends.find((end) => flow.sides[end].paneId === paneId) ?? ends[0];
    if (near !== undefined)
      return { parts: pickRibbons(flow.table, pickOfNode(flow.sides[near].index, target.id, near)), near };
    const elsewhere = frameworks.get(target.frameworkId);
    if (elsewhere === undefined) return null;
    const occupations = new Set(elsewhere.occupationsIn(target.id));
    return { parts: pickRibbons(flow.table, { occupations, bars: null }), near: null };
  }, [flow, meant, frameworks]);
}
