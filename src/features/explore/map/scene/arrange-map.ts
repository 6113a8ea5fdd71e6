import { openCluster } from "#algorithms/layout/open-cluster.ts";
import type { NodeId } from "#domain/ids.ts";
import type { LaidCluster, LaidPlace, OpenDisc } from "#domain/layout.ts";
import type { MapModel, ModelCluster } from "#features/explore/map/map-model.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Disc extends Point {
  readonly r: number;
}

/** Where places and clusters' names lie now, in world units: those of an open cluster have grown to hold its dots. */
export interface Arrangement {
  readonly place: (laid: LaidPlace) => Disc;
  readonly opened: (laid: OpenDisc) => Disc;
  readonly name: (laid: LaidCluster) => Point;
}

/** @param grown the clusters that are open */
export function arrangeMap(model: MapModel, grown: readonly NodeId[]): Arrangement {
  const places = new Map<NodeId, Disc>();
  const discs = new Map<NodeId, Disc>();
  const names = new Map<NodeId, Point>();
  for (const node of grown) {
    const cluster = model.clusterOf.get(node);
    if (cluster === undefined) continue;
    const opened = openedCluster(model, cluster);
    names.set(node, opened.name);
    for (const [place, disc] of opened.places) places.set(place, disc);
    for (const [node, disc] of opened.discs) discs.set(node, disc);
  }
  return {
    place: (laid) => places.get(laid.node) ?? laid,
    opened: (laid) => discs.get(laid.node) ?? laid,
    name: (laid) => names.get(laid.node) ?? laid,
  };
}

interface Opened {
  readonly places: ReadonlyMap<NodeId, Disc>;
  readonly discs: ReadonlyMap<NodeId, Disc>;
  readonly name: Point;
}

/** By a cluster's places, which stay the same while its colour changes. */
const known = new WeakMap<ModelCluster["places"], Opened>();

function openedCluster({ layout, hasOccupations }: MapModel, cluster: ModelCluster): Opened {
  const before = known.get(cluster.places);
  if (before !== undefined) return before;
  const { node } = cluster.laid;
  const opened = (layout.opened ?? []).filter((disc) => disc.cluster === node);
  const tops = new Map(opened.filter((disc) => disc.top === disc.node).map((disc) => [disc.node, disc]));
  const topOf = new Map([...tops.values()].flatMap((top) => top.holds.map((place) => [place, top] as const)));
  // The island grows by its own places: what lies in one goes with it.
  const own = new Map<NodeId, { readonly laid: LaidPlace; readonly holds: Set<string> }>();
  for (const { laid, occupations } of cluster.places) {
    const top = topOf.get(laid.node);
    const one = own.get(top?.node ?? laid.node) ?? {
      laid: top === undefined ? laid : top,
      holds: new Set<string>(),
    };
    own.set(one.laid.node, one);
    for (const mark of occupations) one.holds.add(mark);
    if (occupations.length === 0 && top !== undefined && !hasOccupations) one.holds.add(laid.node);
  }
  const grown = openCluster(
    { ...layout, places: [...own.values()].map(({ laid }) => laid) },
    node,
    new Map([...own].map(([place, { holds }]) => [place, holds.size])),
  );
  const discs = new Map(grown.places.map(({ node: place, x, y, r }) => [place, { x, y, r }]));
  const within = (disc: Disc, top: OpenDisc | undefined): Disc => {
    const now = top && discs.get(top.node);
    if (top === undefined || now === undefined) return disc;
    const scale = now.r / top.r;
    return { x: now.x + (disc.x - top.x) * scale, y: now.y + (disc.y - top.y) * scale, r: disc.r * scale };
  };
  const arranged: Opened = {
    places: new Map(
      cluster.places.map(({ laid }) => {
        const top = topOf.get(laid.node);
        return [laid.node, top === undefined ? (discs.get(laid.node) ?? laid) : within(laid, top)];
      }),
    ),
    discs: new Map(opened.map((disc) => [disc.node, within(disc, tops.get(disc.top))])),
    name: grown.name,
  };
  known.set(cluster.places, arranged);
  return arranged;
}
