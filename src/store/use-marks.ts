import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";
import { selectMarks, selectReference } from "#store/selectors/select-marks.ts";
import { useAppStore } from "#store/store-context.ts";

/** The framework's marks as every view on screen shows them: beside another, in that one's colours. */
export const useMarks = (index: FrameworkIndex): ReadonlyMap<NodeId, ClusterMark> =>
  useAppStore((state) => selectMarks(index, selectReference(state, index)));
