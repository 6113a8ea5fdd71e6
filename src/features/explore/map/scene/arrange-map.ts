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

/** @param grown the clusters that are open */
export function arrangeMap(model: MapModel, grown: readonly NodeId[]): Arrangement {
  const places = new Map<NodeId, Disc>();
  const names = new Map<NodeId, Point>();
  for (const node of grown) {
    const cluster = model.clusterOf.get(node);
    if (cluster === undefined) continue;
    const opened = openedCluster(model, cluster);
    names.set(node, opened.name);
    for (const [place, disc] of opened.places) places.set(place, disc);
  }
  return {
    place: (laid) => places.get(laid.node) ?? laid,
    name: (laid) => names.get(laid.node) ?? laid,
  };
}

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
