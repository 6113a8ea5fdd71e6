import { useMemo } from "react";
import type { FlowTable } from "#algorithms/change/count-flows.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { selectFlow } from "#store/selectors/select-flow.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { useAppStore } from "#store/store-context.ts";
import type { ChangeNames } from "#text/en/change-sentences.ts";
import { type ComparedSide, changeNames } from "../compared-side.ts";
import type { FlowSideLook } from "./build-flow-scene.ts";

/** The two panes by their places on screen. */
export type PanePair = readonly [first: number, second: number];

/** The flow between two panes: its table, and what each side of it is called and looks like. */
export interface PaneFlowView {
  readonly table: FlowTable;
  /** The side that the first pane shows: the table may read from the second to the first. */
  readonly first: "a" | "b";
  readonly sides: Readonly<Record<"a" | "b", ComparedSide>>;
  readonly looks: Readonly<Record<"a" | "b", FlowSideLook>>;
  readonly names: ChangeNames;
}

/** `null` until both frameworks have come, and where both panes show the same one. */
export function useFlow([firstId, secondId]: PanePair): PaneFlowView | null {
  const panes = useAppStore((state) => state.panes);
  const entries = useAppStore((state) => state.entries);
  const frameworks = useAppStore((state) => state.frameworks);
  const comparison = useAppStore((state) => state.comparison);
  const changeRules = useAppStore((state) => state.changeRules);
  const occupations = useAppStore((state) => state.occupations);
  return useMemo(() => {
    const shown = { panes, frameworks, comparison, changeRules, occupations };
    const flow = selectFlow(shown, [firstId, secondId]);
    if (flow === null) return null;
    const { report, first } = flow;
    const [fromId, toId] = first === "from" ? [firstId, secondId] : [secondId, firstId];
    const side = (paneId: number, { id, title }: typeof report.from): ComparedSide | null => {
      const index = frameworks.get(id);
      const short = entries.find((entry) => entry.id === id)?.short ?? title;
      return index === undefined ? null : { paneId, index, short };
    };
    const [a, b] = [side(fromId, report.from), side(toId, report.to)];
    if (a === null || b === null) return null;
    const look = ({ index }: ComparedSide, level: string): FlowSideLook => ({
      marks: selectMarks(index, selectReference(shown, index)),
      byCode: mapLevels(index).cluster === level,
    });
    return {
      table: report.table,
      first: first === "from" ? "a" : "b",
      sides: { a, b },
      looks: { a: look(a, report.levels.a), b: look(b, report.levels.b) },
      names: changeNames(a, b, report.levels),
    };
  }, [panes, frameworks, comparison, changeRules, occupations, entries, firstId, secondId]);
}
