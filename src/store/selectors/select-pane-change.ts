import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { AppState } from "#store/app-state.ts";
import { changeLevels, selectChange } from "#store/selectors/select-change.ts";

interface PaneChange {
  readonly report: ChangeReport;
  /** Which side of the report the pane shows. */
  readonly side: "from" | "to";
}

type Shown = Pick<AppState, "panes" | "comparison" | "frameworks" | "changeRules" | "occupations">;

/**
 * What changed, seen from one of the two panes that are compared: the first two until others are chosen. `null` for
 * any other pane, and until both frameworks are there.
 */
export function selectPaneChange(
  { panes, comparison, frameworks, changeRules, occupations }: Shown,
  paneId: number,
): PaneChange | null {
  const from = panes.find(({ id }) => id === comparison?.from) ?? panes[0];
  const others = panes.filter((pane) => pane !== from);
  const to = others.find(({ id }) => id === comparison?.to) ?? others[0];
  const side = paneId === from?.id ? "from" : paneId === to?.id ? "to" : null;
  if (side === null || from === undefined || to === undefined) return null;
  const [a, b] = [frameworks.get(from.frameworkId), frameworks.get(to.frameworkId)];
  if (a === undefined || b === undefined || a === b) return null;
  const pairs = changeLevels(a, b);
  const levels = pairs[comparison?.levels ?? 0] ?? pairs[0];
  return levels === undefined
    ? null
    : { report: selectChange(a, b, levels, { rules: changeRules, occupations }), side };
}
