import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { NodeId } from "#domain/ids.ts";
import { selectExpanded, selectOpenClusters } from "#store/selectors/select-expanded.ts";
import type { Focus, Pane } from "#store/slices/workspace-slice.ts";
import { listsLeaves } from "./build-leaf-rows.ts";

/**
 * The nodes that the table is about: the one that is picked, or the narrowest open one round what is picked of its
 * rows, or the open clusters. None: all of the framework.
 */
export function tableScope(index: FrameworkIndex, pane: Pane, focus: Focus | null): readonly NodeId[] {
  const here = focus?.paneId === pane.id ? focus : null;
  const node = here?.target.kind === "node" ? here.target.id : null;
  if (node !== null && !index.byId.has(node)) return [];
  const isRow = node !== null && listsLeaves(index) && index.childrenOf(node).length === 0;
  if (node !== null && !isRow) return [node];
  const at = node ?? here?.at ?? null;
  if (at !== null) {
    const open = new Set(selectExpanded(pane, index));
    const { cluster } = mapLevels(index);
    const path = pathOf(index, at);
    const from = path.findIndex((id) => index.byId.get(id)?.level === cluster);
    const narrowest = from < 0 ? undefined : path.slice(from).findLast((id) => id !== node && open.has(id));
    if (narrowest !== undefined) return [narrowest];
  }
  return selectOpenClusters(pane, index);
}
