import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { Target } from "#domain/target.ts";
import type { AppState } from "#store/app-state.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";

/** The target's cluster mark: a node's own; an occupation's first in the framework of the pane in use. */
export function selectTargetMark(
  { frameworks, panes, focus }: Pick<AppState, "frameworks" | "panes" | "focus">,
  target: Target,
): ClusterMark | null {
  const pane = panes.find(({ id }) => id === focus?.paneId) ?? panes[0];
  const frameworkId = target.kind === "node" ? target.frameworkId : pane?.frameworkId;
  const index = frameworkId === undefined ? undefined : frameworks.get(frameworkId);
  if (index === undefined) return null;
  const node = target.kind === "node" ? target.id : index.placementsOf(target.id)[0]?.node;
  return node === undefined ? null : (selectMarks(index).get(node) ?? null);
}
