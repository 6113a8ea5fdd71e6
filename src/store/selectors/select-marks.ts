import { buildClusterMarks, type ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";

const cache = new WeakMap<FrameworkIndex, ReadonlyMap<NodeId, ClusterMark>>();

/** Code and colour of every cluster and of what is in it; worked out once for each loaded framework. */
export function selectMarks(index: FrameworkIndex): ReadonlyMap<NodeId, ClusterMark> {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const marks = buildClusterMarks(index);
  cache.set(index, marks);
  return marks;
}
