import { type ClusterMark, noColour, onColours } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import type { NodeId } from "#domain/ids.ts";

type Marks = ReadonlyMap<NodeId, ClusterMark>;

/**
 * Marks for a framework that stands beside another: each cluster takes the colour of the reference's cluster that
 * holds most of its occupations, so that what merged has one colour. Where none holds half, it has none.
 */
export function borrowColours(
  marks: Marks,
  index: FrameworkIndex,
  reference: FrameworkIndex,
  referenceMarks: Marks,
): Marks {
  const lent = new Map<NodeId, ClusterMark["colour"]>();
  for (const { id } of nodesAtLevel(index, mapLevels(index).cluster)) {
    const own = index.occupationsIn(id);
    const counts = new Map<NodeId, number>();
    for (const occupation of own) {
      const clusters = reference
        .placementsOf(occupation)
        .map(({ node }) => referenceMarks.get(node)?.cluster);
      for (const cluster of new Set(clusters))
        if (cluster !== undefined) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const holds = most !== undefined && most[1] * 2 >= own.length;
    lent.set(id, (holds ? referenceMarks.get(most[0])?.colour : undefined) ?? noColour);
  }
  return new Map(
    [...marks].map(([id, mark]) => {
      const colour = lent.get(mark.cluster) ?? noColour;
      return [id, { ...mark, colour, onColour: onColours(colour) }];
    }),
  );
}
