import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import type { AppState } from "#store/app-state.ts";
import { defaultExpanded, selectOpenClusters } from "#store/selectors/select-expanded.ts";
import type { Pane, Workspace } from "#store/slices/workspace-slice.ts";

/** What was meant of a target: in which pane, at which place, and whether a node's details are. */
interface Meant {
  readonly paneId?: number;
  readonly at?: NodeId;
  readonly details?: boolean;
}

/** The change of the workspace that brings a target into view; see `WorkspaceSlice.goTo`. */
export function goTo(
  { panes, focus, frameworks }: AppState,
  target: Target,
  { paneId, at, details = false }: Meant,
): Partial<Workspace> {
  const pane =
    panes.find(({ id }) => id === paneId) ??
    (target.kind === "node"
      ? panes.find(({ frameworkId }) => frameworkId === target.frameworkId)
      : panes.find(({ id }) => id === focus?.paneId)) ??
    panes[0];
  if (pane === undefined) return {};
  const shown: Pane =
    target.kind === "node" && pane.frameworkId !== target.frameworkId
      ? { id: pane.id, frameworkId: target.frameworkId, expanded: null, camera: null }
      : pane;
  const index = frameworks.get(shown.frameworkId);

  const place = target.kind === "node" ? target.id : (at ?? index?.placementsOf(target.id)[0]?.node ?? null);
  const open = target.kind === "node" ? openTo(shown, index, target.id) : keepOpen(shown, index, place);
  return {
    page: "explore",
    panes: panes.map((one) => (one.id === shown.id ? open : one)),
    ...((target.kind === "occupation" || details) && { panel: "details" }),
    focus: { paneId: shown.id, target, at: target.kind === "node" ? null : place },
  };
}

/** A node's cluster stands open alone; anything wider leaves the map as it opens. */
function openTo(pane: Pane, index: FrameworkIndex | undefined, id: NodeId): Pane {
  if (index === undefined) return pane;
  const { cluster } = mapLevels(index);
  const path = pathOf(index, id);
  if (!path.some((step) => index.byId.get(step)?.level === cluster))
    return { ...pane, expanded: null, camera: null };
  return { ...pane, expanded: [...new Set([...defaultExpanded(index), ...path])], camera: null };
}

/** An occupation outside the open cluster is shown on the whole map, so that its links are in view. */
function keepOpen(pane: Pane, index: FrameworkIndex | undefined, place: NodeId | null): Pane {
  if (index === undefined || place === null) return pane;
  const path = pathOf(index, place);
  const open = selectOpenClusters(pane, index);
  return open.length === 0 || open.some((id) => path.includes(id))
    ? pane
    : { ...pane, expanded: null, camera: null };
}
