import type { ClusterMark } from "#algorithms/graph/cluster-marks.ts";
import type { FrameworkId, NodeId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { placementsIn } from "#store/selectors/select-placements.ts";
import type { CatalogueSlice } from "#store/slices/catalogue-slice.ts";

/** A node to go to. */
export interface Named {
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
}

/** @returns `null` if none is in a cluster */
export function mostCommonHolder(places: readonly HitPlace[]): Holder | null {
  const [most] = countNamed(places.flatMap(({ cluster }) => cluster ?? []));
  return most === undefined ? null : { cluster: most.title, count: most.count };
}

/** Fewer results are looked over at a glance. */
const fewResults = 8;
/** Of the hits: a place with so many is the one that is meant. */
const mainShare = 0.5;
/** Else the word is of several fields: each with so many of the hits. */
const oneOfShare = 0.15;
/** Each takes a line above the results. */
const mostOffered = 2;

/**
 * The ways on from a broad word: the one place that holds most of what was found, as narrow as it can be, or else the
 * few clusters over which it is spread; nothing where one would say little.
 */
export function placesToOffer(places: readonly HitPlace[]): readonly Named[] {
  if (places.length < fewResults) return [];
  const clusters = countNamed(places.flatMap(({ cluster }) => cluster ?? []));
  const [first] = clusters;
  if (first === undefined) return [];
  const main = places.length * mainShare;
  const [inside] = countNamed(
    places.flatMap((one) => (one.cluster?.id === first.id && one.inside !== null ? [one.inside] : [])),
  );
  if (inside !== undefined && inside.count >= main) return [inside];
  if (first.count >= main) return [first];
  const some = clusters.filter(({ count }) => count >= places.length * oneOfShare);
  return some.length < 2 ? [] : some.slice(0, mostOffered);
}

type Counted = Named & { readonly count: number };

/** The most common first; among equals what came first. */
function countNamed(named: readonly Named[]): readonly Counted[] {
  const counts = new Map<NodeId, Counted>();
  for (const { id, title } of named) counts.set(id, { id, title, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
