import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Pane } from "#store/slices/workspace-slice.ts";

const defaults = new WeakMap<FrameworkIndex, readonly NodeId[]>();

/** How every framework opens: all that is wider than a cluster stands open, so that every cluster is in view. */
export function defaultExpanded(index: FrameworkIndex): readonly NodeId[] {
  const known = defaults.get(index);
  if (known !== undefined) return known;
  const { levels } = index.framework;
  const clusterAt = levels.findIndex(({ id }) => id === mapLevels(index).cluster);
  const expanded = levels
    .slice(0, clusterAt)
    .flatMap(({ id }) => index.nodesOfLevel(id).map((node) => node.id));
  defaults.set(index, expanded);
  return expanded;
}

/** Nodes that stand open in the pane. */
export const selectExpanded = ({ expanded }: Pane, index: FrameworkIndex): readonly NodeId[] =>
  expanded ?? defaultExpanded(index);

/** Clusters that stand open: their occupations are drawn in place. */
export function selectOpenClusters(pane: Pane, index: FrameworkIndex): readonly NodeId[] {
  const { cluster } = mapLevels(index);
  return selectExpanded(pane, index).filter((id) => index.byId.get(id)?.level === cluster);
}
