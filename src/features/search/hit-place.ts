import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkId, NodeId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { placementsIn } from "#store/selectors/select-placements.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

interface Named {
  readonly id: NodeId;
  readonly title: string;
}

/** Where a hit sits. */
export interface HitPlace {
  readonly mark: ClusterMark | null;
  /** The node that holds it; `null` if none does. */
  readonly place: string | null;
  /** Its cluster in the framework in front, by which hits are counted; `null` if it is not there. */
  readonly cluster: Named | null;
  /** The node of an occupation there; `null` for a node. */
  readonly inside: Named | null;
  /** A node's level; `null` for an occupation. */
  readonly level: string | null;
}

const nowhere: HitPlace = { mark: null, place: null, cluster: null, inside: null, level: null };

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
    mark === null || frameworkId !== front ? null : (index.byId.get(mark.cluster) ?? null);

  if (target.kind === "occupation") {
    const [first] = placementsIn(index, target.id);
    if (first === undefined) return nowhere;
    const { mark, node } = first;
    return { mark, place: node.title, cluster: clusterOf(mark), inside: node, level: null };
  }
  const mark = selectMarks(index).get(target.id) ?? null;
  const levelId = index.byId.get(target.id)?.level;
  return {
    mark,
    place: index.ancestorsOf(target.id).at(-1)?.title ?? null,
    cluster: clusterOf(mark),
    inside: null,
    level: index.framework.levels.find(({ id }) => id === levelId)?.singular ?? null,
  };
}

/** The cluster that holds the most of some hits, with how many. */
export interface Holder {
  readonly cluster: string;
  readonly count: number;
  /** Where most of these sit: a place inside it that alone holds half of them, or else the cluster. */
  readonly node: Named;
}

/** @returns `null` if none is in a cluster */
export function mostCommonHolder(places: readonly HitPlace[]): Holder | null {
  const clusters = places.flatMap(({ cluster }) => cluster ?? []);
  const most = mostCommon(clusters);
  if (most === null) return null;
  const inside = mostCommon(
    places.flatMap(({ cluster, inside }) => (cluster?.id === most.id && inside !== null ? [inside] : [])),
  );
  const node = inside !== null && inside.count * 2 >= most.count ? inside : most;
  return { cluster: most.title, count: most.count, node };
}

function mostCommon(named: readonly Named[]): (Named & { readonly count: number }) | null {
  const counts = new Map<NodeId, Named & { readonly count: number }>();
  let most: (Named & { readonly count: number }) | null = null;
  for (const { id, title } of named) {
    const next = { id, title, count: (counts.get(id)?.count ?? 0) + 1 };
    counts.set(id, next);
    if (most === null || next.count > most.count) most = next;
  }
  return most;
}
