import { borrowColours } from "#algorithms/graph/borrow-colours.ts";
import { buildClusterMarks, type ClusterMark, noColour } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { NodeId } from "#domain/ids.ts";
import type { AppState } from "#store/app-state.ts";

type Marks = ReadonlyMap<NodeId, ClusterMark>;

const cache = new WeakMap<FrameworkIndex, Map<FrameworkIndex | null, Marks>>();

/**
 * Code and colour of every cluster and of what is in it; worked out once for each framework, and once beside each
 * reference, whose colours it then takes.
 */
export function selectMarks(index: FrameworkIndex, reference: FrameworkIndex | null = null): Marks {
  const ofIndex = cache.get(index) ?? new Map<FrameworkIndex | null, Marks>();
  cache.set(index, ofIndex);
  const known = ofIndex.get(reference);
  if (known !== undefined) return known;
  const marks =
    reference === null
      ? buildClusterMarks(index)
      : borrowColours(selectMarks(index), index, reference, selectMarks(reference));
  ofIndex.set(reference, marks);
  return marks;
}

/**
 * The framework whose colours the others on screen take: that of the last pane that has colours of its own. `null`
 * for itself, if it is alone, or if none has colours.
 */
export function selectReference(
  { panes, frameworks }: Pick<AppState, "panes" | "frameworks">,
  index: FrameworkIndex,
): FrameworkIndex | null {
  if (panes.length < 2) return null;
  const reference = panes
    .map(({ frameworkId }) => frameworks.get(frameworkId))
    .findLast((shown) => shown !== undefined && hasColours(shown));
  return reference === undefined || reference === index ? null : reference;
}

/** All clusters of a framework have colours, or none. */
function hasColours(index: FrameworkIndex): boolean {
  const [first] = selectMarks(index).values();
  return first !== undefined && first.colour !== noColour;
}
