import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels, nodesAtLevel } from "#algorithms/graph/map-levels.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** An occupation in more groups than this says little of any two of them, and takes the square of that in time. */
const mostGroups = 24;

/** Two groups, by position, and how many occupations both hold. */
export interface SharedCount {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/**
 * Pairs of groups that hold some of the same occupations, the earlier group first; an occupation in more than
 * {@link mostGroups} groups is left out.
 *
 * @param counts whether a pair is asked for
 */
export function countShared(
  groups: readonly (readonly OccupationId[])[],
  counts: (a: number, b: number) => boolean,
): readonly SharedCount[] {
  const groupsOf = new Map<OccupationId, number[]>();
  for (const [at, occupations] of groups.entries())
    for (const occupation of occupations) {
      const known = groupsOf.get(occupation);
      if (known === undefined) groupsOf.set(occupation, [at]);
      else known.push(at);
    }
  const shared = new Map<number, number>();
  for (const places of groupsOf.values()) {
    if (places.length > mostGroups) continue;
    for (const [nth, a] of places.entries())
      for (const b of places.slice(nth + 1)) {
        if (!counts(a, b)) continue;
        const pair = a * groups.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  return [...shared].map(([pair, count]) => ({
    a: Math.floor(pair / groups.length),
    b: pair % groups.length,
    shared: count,
  }));
}

/** What a node shares with another of its level. */
export interface NodeBridge {
  readonly node: FrameworkNode;
  /** In both, in the file order of the node that the bridge begins at. */
  readonly shared: readonly OccupationId[];
}

/**
 * The other nodes of the node's level that hold some of its occupations: those that share the most first, then the
 * smaller (of which it is the larger part), then in file order.
 */
export const nodeBridges = (index: FrameworkIndex, node: FrameworkNode): readonly NodeBridge[] =>
  sharedWith(index, node, ({ level }) => level === node.level);

/** Clusters marked as serving all others that hold some of the node's occupations, and that it is not part of. */
export function crossCuttingBridges(index: FrameworkIndex, node: FrameworkNode): readonly NodeBridge[] {
  const own = new Set(pathOf(index, node.id));
  return sharedWith(index, node, ({ id, crossCutting }) => crossCutting && !own.has(id));
}

function sharedWith(
  index: FrameworkIndex,
  node: FrameworkNode,
  isMeant: (other: FrameworkNode) => boolean,
): readonly NodeBridge[] {
  const shared = new Map<FrameworkNode, OccupationId[]>();
  for (const occupation of index.occupationsIn(node.id)) {
    const meant = new Set(
      index.placementsOf(occupation).flatMap(({ node: place }) =>
        pathOf(index, place).flatMap((id) => {
          const other = index.byId.get(id);
          return other !== undefined && other !== node && isMeant(other) ? other : [];
        }),
      ),
    );
    for (const other of meant) {
      const list = shared.get(other);
      if (list === undefined) shared.set(other, [occupation]);
      else list.push(occupation);
    }
  }
  const sizeOf = ({ id }: FrameworkNode) => index.occupationsIn(id).length;
  const place = ({ id }: FrameworkNode) => index.table.nodeAt.get(id) ?? 0;
  return [...shared]
    .map(([other, occupations]) => ({ node: other, shared: occupations }))
    .sort(
      (one, other) =>
        other.shared.length - one.shared.length ||
        sizeOf(one.node) - sizeOf(other.node) ||
        place(one.node) - place(other.node),
    );
}

/** Two drawn places of different clusters, and how many occupations both hold. */
export interface PlaceTie {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly shared: number;
}

/**
 * Every pair of the map's places in different clusters that shares occupations, strongest first: by how many, then
 * by the part of both that this is, then in file order.
 */
export function placeTies(index: FrameworkIndex): readonly PlaceTie[] {
  const places = mapPlaces(index);
  const sizeOf = (at: number) => places[at]?.occupations.length ?? 1;
  return countShared(
    places.map(({ occupations }) => occupations),
    (a, b) => places[a]?.cluster !== places[b]?.cluster,
  )
    .toSorted(
      (one, other) =>
        other.shared - one.shared ||
        sizeOf(one.a) * sizeOf(one.b) - sizeOf(other.a) * sizeOf(other.b) ||
        one.a - other.a ||
        one.b - other.b,
    )
    .flatMap(({ a, b, shared }) => {
      const [from, to] = [places[a], places[b]];
      return from === undefined || to === undefined ? [] : { a: from.node, b: to.node, shared };
    });
}

interface MapPlace {
  readonly node: NodeId;
  readonly cluster: NodeId;
  readonly occupations: readonly OccupationId[];
}

/** As the map draws them: the places, then clusters for what is placed in the cluster itself. */
function mapPlaces(index: FrameworkIndex): readonly MapPlace[] {
  const levels = mapLevels(index);
  const clusters = nodesAtLevel(index, levels.cluster);
  const places = nodesAtLevel(index, levels.place).map(({ id }) => ({
    node: id,
    cluster: index.ancestorsOf(id).find(({ level }) => level === levels.cluster)?.id ?? id,
    occupations: index.occupationsIn(id),
  }));
  const own = clusters.map(({ id }) => ({
    node: id,
    cluster: id,
    occupations:
      levels.place === null
        ? index.occupationsIn(id)
        : [...new Set(index.membershipsAt(id).map(({ occupation }) => occupation))],
  }));
  return [...places, ...own];
}
