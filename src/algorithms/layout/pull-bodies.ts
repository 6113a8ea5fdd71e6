import type { Force, SimulationNodeDatum } from "d3";
import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import type { Bridge } from "#algorithms/layout/find-bridges.ts";
import type { SizeFigures } from "#algorithms/layout/size-figures.ts";

/** A body on its way; d3 moves it by its velocity. */
export interface MovingBody extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const nameToPlaces = 0.3;
const clusterToGroup = 0.02;
const bridgePull = 0.004;

/** Pulls each place to its cluster, each name amid its places, each cluster to its grouping, and bridged places together. */
export function pullBodies(
  { all, clusterCount, groupOf, groups }: Bodies,
  bridges: readonly Bridge[],
  { pull }: SizeFigures,
  strength: () => number,
): Force<MovingBody, undefined> {
  let nodes: readonly MovingBody[] = [];
  const clusterX = new Float64Array(clusterCount);
  const clusterY = new Float64Array(clusterCount);
  const placesIn = new Float64Array(clusterCount);
  const groupX = new Float64Array(groups.length);
  const groupY = new Float64Array(groups.length);
  const clustersIn = new Float64Array(groups.length);
  const clusterOf = Int32Array.from(all, ({ cluster }) => cluster);
  for (const { cluster, disc } of all) if (disc !== null) placesIn[cluster] = (placesIn[cluster] ?? 0) + 1;
  for (const group of groupOf) clustersIn[group] = (clustersIn[group] ?? 0) + 1;

  const force = () => {
    const full = strength();
    findMiddles();
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (node === undefined) continue;
      const cluster = clusterOf[at] ?? 0;
      const group = groupOf[cluster] ?? 0;
      const name = nodes[cluster];
      const middleX = clusterX[cluster] ?? 0;
      const middleY = clusterY[cluster] ?? 0;
      if (at < clusterCount) {
        node.vx += (middleX - node.x) * nameToPlaces * full;
        node.vy += (middleY - node.y) * nameToPlaces * full;
      } else if (name !== undefined) {
        node.vx += (name.x - node.x) * pull * full;
        node.vy += (name.y - node.y) * pull * full;
      }
      node.vx += ((groupX[group] ?? 0) - middleX) * clusterToGroup * full;
      node.vy += ((groupY[group] ?? 0) - middleY) * clusterToGroup * full;
    }
    for (const { a, b, weight } of bridges) {
      const one = nodes[a];
      const other = nodes[b];
      if (one === undefined || other === undefined) continue;
      const vx = (other.x - one.x) * bridgePull * weight * full;
      const vy = (other.y - one.y) * bridgePull * weight * full;
      one.vx += vx;
      one.vy += vy;
      other.vx -= vx;
      other.vy -= vy;
    }
  };

  /** A cluster's middle is that of its places, or its name if it has none. */
  function findMiddles(): void {
    clusterX.fill(0);
    clusterY.fill(0);
    groupX.fill(0);
    groupY.fill(0);
    for (let at = 0; at < nodes.length; at += 1) {
      const cluster = clusterOf[at] ?? 0;
      const places = placesIn[cluster] ?? 0;
      const node = nodes[at];
      if (node === undefined || (at < clusterCount && places > 0)) continue;
      clusterX[cluster] = (clusterX[cluster] ?? 0) + node.x / Math.max(1, places);
      clusterY[cluster] = (clusterY[cluster] ?? 0) + node.y / Math.max(1, places);
    }
    for (let cluster = 0; cluster < clusterCount; cluster += 1) {
      const group = groupOf[cluster] ?? 0;
      const share = 1 / (clustersIn[group] ?? 1);
      groupX[group] = (groupX[group] ?? 0) + (clusterX[cluster] ?? 0) * share;
      groupY[group] = (groupY[group] ?? 0) + (clusterY[cluster] ?? 0) * share;
    }
  }

  return Object.assign(force, {
    initialize: (all: readonly MovingBody[]) => {
      nodes = all;
    },
  });
}
