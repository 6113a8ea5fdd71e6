import type { OccupationId } from "#domain/ids.ts";
import type { AppState } from "#store/app-state.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";

/** Occupations that another pane points at, to be lit here too; `null` where it points at nothing. */
export interface Highlight {
  readonly focus: ReadonlySet<OccupationId> | null;
  readonly hover: ReadonlySet<OccupationId> | null;
}

type Shown = Pick<AppState, "panes" | "frameworks" | "focus" | "hover">;

const known = new WeakMap<Focus, ReadonlySet<OccupationId>>();

/** What is picked or pointed at in the other panes, as occupations: the ground that frameworks share. */
export function selectHighlight(state: Shown, paneId: number): Highlight {
  return { focus: elsewhere(state, state.focus, paneId), hover: elsewhere(state, state.hover, paneId) };
}

function elsewhere(
  { panes, frameworks }: Shown,
  meant: Focus | null,
  paneId: number,
): ReadonlySet<OccupationId> | null {
  if (meant === null || meant.paneId === paneId || !panes.some(({ id }) => id === meant.paneId)) return null;
  const { target } = meant;
  const before = known.get(meant);
  if (before !== undefined) return before;
  if (target.kind === "occupation") return keep(meant, [target.id]);
  const index = frameworks.get(target.frameworkId);
  return index === undefined ? null : keep(meant, index.occupationsIn(target.id));
}

function keep(meant: Focus, occupations: readonly OccupationId[]): ReadonlySet<OccupationId> {
  const set = new Set(occupations);
  known.set(meant, set);
  return set;
}
