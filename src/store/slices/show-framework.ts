import type { FrameworkId } from "#domain/ids.ts";
import type { AppState } from "#store/app-state.ts";
import type { Workspace } from "#store/slices/workspace-slice.ts";

const leftKey = (paneId: number, frameworkId: FrameworkId) => `${paneId} ${frameworkId}`;

/**
 * The change that shows a framework in a pane; see `WorkspaceSlice.showFramework`. Another framework has no such node,
 * and one of the same name may hold other occupations: so nothing is picked there in its stead.
 */
export function showFramework(state: AppState, paneId: number, frameworkId: FrameworkId): Partial<AppState> {
  const { panes, focus, frameworks } = state;
  const bare = { id: paneId, frameworkId, expanded: null, camera: null };
  const change: Partial<Workspace> = {
    panes: panes.map((pane) => (pane.id === paneId ? bare : pane)),
    focus:
      focus?.paneId !== paneId ? focus : focus.target.kind === "occupation" ? { ...focus, at: null } : null,
  };
  const { leftPicks } = rememberPicks(state, change);
  const left = leftPicks.get(leftKey(paneId, frameworkId));
  const isThere = left !== undefined && frameworks.get(frameworkId)?.byId.has(left.target.id);
  if (!isThere || change.focus !== null) return { ...change, leftPicks };
  return {
    leftPicks,
    panes: panes.map((pane) => (pane.id === paneId ? { ...bare, expanded: left.expanded } : pane)),
    focus: { paneId, target: left.target, at: null },
  };
}

/** A change of the workspace, with what is picked in each framework that goes from its pane put by. */
export function rememberPicks<Change extends Partial<Workspace>>(
  { panes, focus, leftPicks }: AppState,
  change: Change,
): Change & Pick<AppState, "leftPicks"> {
  const picks = new Map(leftPicks);
  for (const { id, frameworkId, expanded } of panes) {
    const after = change.panes?.find((pane) => pane.id === id);
    if (after === undefined || after.frameworkId === frameworkId) continue;
    const key = leftKey(id, frameworkId);
    if (focus?.paneId === id && focus.target.kind === "node")
      picks.set(key, { target: focus.target, expanded });
    else picks.delete(key);
  }
  return { ...change, leftPicks: picks };
}
