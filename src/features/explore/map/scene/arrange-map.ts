import { openCluster } from "#algorithms/layout/open-cluster.ts";
import type { NodeId } from "#domain/ids.ts";
import type { LaidCluster, LaidPlace } from "#domain/layout.ts";
import type { MapModel, ModelCluster } from "#features/explore/map/map-model.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Disc extends Point {
  readonly r: number;
}

/** Where places and clusters' names lie now, in world units: those of an open cluster have grown to hold its dots. */
export interface Arrangement {
  readonly place: (laid: LaidPlace) => Disc;
  readonly name: (laid: LaidCluster) => Point;
}

/** @param openness by cluster, 0 closed to 1 open; what is not in it is closed */
export function arrangeMap(model: MapModel, openness: ReadonlyMap<NodeId, number>): Arrangement {
  const places = new Map<NodeId, Disc>();
  const names = new Map<NodeId, Point>();
  for (const [node, part] of openness) {
    const cluster = model.clusterOf.get(node);
    if (cluster === undefined || part <= 0) continue;
    const opened = openedCluster(model, cluster);
    names.set(node, between(cluster.laid, opened.name, part));
    for (const { laid } of cluster.places) {
      const to = opened.places.get(laid.node) ?? laid;
      places.set(laid.node, { ...between(laid, to, part), r: laid.r + (to.r - laid.r) * part });
    }
  }
  return {
    place: (laid) => places.get(laid.node) ?? laid,
    name: (laid) => names.get(laid.node) ?? laid,
  };
}

const between = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

interface Opened {
  readonly places: ReadonlyMap<NodeId, Disc>;
  readonly name: Point;
}

/** By a cluster's places, which stay the same while its colour changes. */
const known = new WeakMap<ModelCluster["places"], Opened>();

function openedCluster({ layout }: MapModel, cluster: ModelCluster): Opened {
  const before = known.get(cluster.places);
  if (before !== undefined) return before;
  const counts = new Map(cluster.places.map(({ laid, occupations }) => [laid.node, occupations.length]));
  const { places, name } = openCluster(layout, cluster.laid.node, counts);
  const opened = { places: new Map(places.map(({ node, x, y, r }) => [node, { x, y, r }])), name };
  known.set(cluster.places, opened);
  return opened;
}
