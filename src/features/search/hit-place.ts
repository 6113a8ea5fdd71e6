import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { placementsIn } from "#store/selectors/select-placements.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

/** Where a hit sits. */
export interface HitPlace {
  readonly mark: ClusterMark | null;
  /** The node that holds it; `null` if none does. */
  readonly place: string | null;
  /** Title of its cluster in the framework in front, by which hits are counted; `null` if it is not there. */
  readonly cluster: string | null;
  /** A node's level; `null` for an occupation. */
  readonly level: string | null;
}

const nowhere: HitPlace = { mark: null, place: null, cluster: null, level: null };

/** A node in its own framework, an occupation at its first place in the framework `front`. */
export function hitPlace(
  frameworks: CatalogueSlice["frameworks"],
  target: Target,
  front: FrameworkId | null,
): HitPlace {
  const frameworkId = target.kind === "node" ? target.frameworkId : front;
  const index = frameworkId === null ? undefined : frameworks.get(frameworkId);
  if (index === undefined) return nowhere;
  const clusterOf = (mark: ClusterMark | null) =>
    mark === null || frameworkId !== front ? null : (index.byId.get(mark.cluster)?.title ?? null);

  if (target.kind === "occupation") {
    const [first] = placementsIn(index, target.id);
    if (first === undefined) return nowhere;
    return { mark: first.mark, place: first.node.title, cluster: clusterOf(first.mark), level: null };
  }
  const mark = selectMarks(index).get(target.id) ?? null;
  const levelId = index.byId.get(target.id)?.level;
  return {
    mark,
    place: index.ancestorsOf(target.id).at(-1)?.title ?? null,
    cluster: clusterOf(mark),
    level: index.framework.levels.find(({ id }) => id === levelId)?.singular ?? null,
  };
}

/** The cluster that holds the most of the places, with how many; `null` if none is in one. */
export function mostCommonCluster(
  places: readonly HitPlace[],
): { readonly cluster: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const { cluster } of places) if (cluster !== null) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  let most: { cluster: string; count: number } | null = null;
  for (const [cluster, count] of counts) if (most === null || count > most.count) most = { cluster, count };
  return most;
}
