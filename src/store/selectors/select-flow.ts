import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { AppState } from "#store/app-state.ts";
import { mainLevels, selectChange } from "#store/selectors/select-change.ts";
import { selectPaneChange } from "#store/selectors/select-pane-change.ts";

/** What changed between two neighbouring panes, and which of the report's sides the first of them shows. */
export interface PaneFlow {
  readonly report: ChangeReport;
  readonly first: "from" | "to";
}

type Shown = Pick<AppState, "panes" | "comparison" | "frameworks" | "changeRules" | "occupations">;

/**
 * The report on screen where it is of these two panes, whichever way round it reads; else the one between them at the
 * first levels that both have. `null` until both frameworks are there, and of one with itself.
 */
export function selectFlow(state: Shown, [firstId, secondId]: readonly [number, number]): PaneFlow | null {
  const told = selectPaneChange(state, firstId);
  if (told !== null && selectPaneChange(state, secondId) !== null)
    return { report: told.report, first: told.side };
  const [a, b] = [firstId, secondId].map((paneId) => {
    const shown = state.panes.find(({ id }) => id === paneId)?.frameworkId;
    return shown === undefined ? undefined : state.frameworks.get(shown);
  });
  if (a === undefined || b === undefined || a === b) return null;
  const [levels] = mainLevels(a, b);
  const { changeRules: rules, occupations } = state;
  return levels === undefined
    ? null
    : { report: selectChange(a, b, levels, { rules, occupations }), first: "from" };
}
