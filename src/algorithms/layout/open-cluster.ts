import { labelWidth } from "#algorithms/layout/label-width.ts";
import { bringAshore, partShapes, type Shape } from "#algorithms/layout/part-shapes.ts";
import { sizeFigures } from "#algorithms/layout/size-figures.ts";
import { ringArea, toTenth } from "#algorithms/layout/trace-contour.ts";
import type { NodeId } from "#domain/ids.ts";
import type { LaidCluster, LaidPlace, Layout, LayoutSize, Rings } from "#domain/layout.ts";

/** What an open cluster's island holds: places grown to show each occupation, and its name out of their way. */
export interface OpenedCluster {
  readonly places: readonly {
    readonly node: NodeId;
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
  readonly name: { readonly x: number; readonly y: number };
}

interface Part extends Shape {
  readonly homeX: number;
  readonly homeY: number;
}

/** Share of the island that its places grow over. */
const grownShare = 0.37;
/** Free between the outermost dot and the edge of its disc. */
const rim = 2.2;
const gap = 4;
const shore = 3;
const rounds = 240;
/** Lettering of an open island, px. */
const nameSize = 18;
const nameLine = 22;
const placeSize = 16;
const placeLine = 18;
/** Room that the open island has in px, by size: the map's window less 46 px round, less what covers it. */
const rooms: Readonly<Record<LayoutSize, readonly [width: number, height: number]>> = {
  large: [972, 752],
  small: [324, 700],
  phone: [268, 300],
};
/** Tried in turn: how much of the growth, and whether the places' names get room of their own. */
const attempts = [1, 0.9, 0.8, 0.7].flatMap((growth) => [
  { growth, named: true },
  { growth, named: false },
]);

/**
 * Grows the places of a cluster over its island, with the same distance between dots in all, and parts them. Nothing
 * else moves. Where they cannot grow without overlap they stay as they are.
 *
 * @param counts occupations by place; a place that is not in it has none
 * @throws {RangeError} if the layout has no such cluster
 */
export function openCluster(
  layout: Layout,
  clusterId: NodeId,
  counts: ReadonlyMap<NodeId, number>,
): OpenedCluster {
  const cluster = layout.clusters.find(({ node }) => node === clusterId);
  if (cluster === undefined) throw new RangeError(`unknown cluster: ${clusterId}`);
  const places = layout.places.filter((place) => place.cluster === clusterId);
  const spread = spreadFor(cluster.coast, places, counts);
  for (const { growth, named } of attempts) {
    const parts = partsOf(layout.size, cluster, places, named, ({ node, r }) =>
      Math.max(r, rim + growth * spread * Math.sqrt(counts.get(node) ?? 0)),
    );
    if (settle(parts, cluster.coast)) return opened(places, parts);
  }
  return { places, name: { x: cluster.x, y: cluster.y } };
}

const opened = (places: readonly LaidPlace[], [name, ...discs]: readonly Part[]): OpenedCluster => ({
  places: places.map((place, at) => {
    const { x, y, r } = discs[at] ?? place;
    return { node: place.node, x: toTenth(x), y: toTenth(y), r: Math.floor(r * 10) / 10 };
  }),
  name: { x: toTenth(name?.x ?? 0), y: toTenth(name?.y ?? 0) },
});

/** What makes the discs `rim + spread × √n` cover the share together. */
function spreadFor(coast: Rings, places: readonly LaidPlace[], counts: ReadonlyMap<NodeId, number>): number {
  const target = (grownShare * coast.reduce((sum, ring) => sum + ringArea(ring), 0)) / Math.PI;
  // Σ (rim + s √n)² = target: a s² + 2 b s + c = 0
  let a = 0;
  let b = 0;
  for (const { node } of places) {
    const count = counts.get(node) ?? 0;
    a += count;
    b += rim * Math.sqrt(count);
  }
  const c = places.length * rim * rim - target;
  return a === 0 || c > 0 ? 0 : (Math.sqrt(b * b - a * c) - b) / a;
}

/** The cluster's name, then its places. */
function partsOf(
  size: LayoutSize,
  { x, y, lines, bounds }: LaidCluster,
  places: readonly LaidPlace[],
  named: boolean,
  radius: (place: LaidPlace) => number,
): readonly Part[] {
  const [width, height] = rooms[size];
  const k = Math.min(width / (bounds.x1 - bounds.x0), height / (bounds.y1 - bounds.y0));
  const { badge } = sizeFigures[size];
  const halfHeight = (badge.height + badge.gap + lines.length * nameLine) / k / 2;
  const widest = Math.max(badge.width, ...lines.map((line) => labelWidth(line, "cluster", nameSize)));
  const nameBox = { halfWidth: widest / k / 2, top: -halfHeight, bottom: halfHeight };
  return [
    { x, y, homeX: x, homeY: y, r: 0, box: nameBox },
    ...places.map((place): Part => {
      const r = radius(place);
      const letters = Math.max(0, ...place.lines.map((line) => labelWidth(line, "placeBold", placeSize)));
      const box = {
        halfWidth: letters / k / 2,
        top: r,
        bottom: r + (place.lines.length * placeLine + 3) / k,
      };
      return {
        ...{ x: place.x, y: place.y, homeX: place.x, homeY: place.y, r },
        box: named && place.lines.length > 0 ? box : null,
      };
    }),
  ];
}

/** Parts the things from each other and from the coast. @returns whether all came clear */
function settle(parts: readonly Part[], coast: Rings): boolean {
  for (let round = 0; round < rounds; round += 1) {
    const homing = round < rounds / 2 ? 0.02 : 0;
    for (const part of parts) {
      part.x += (part.homeX - part.x) * homing;
      part.y += (part.homeY - part.y) * homing;
    }
    let worst = 0;
    for (const [at, a] of parts.entries())
      for (const b of parts.slice(at + 1)) worst = Math.max(worst, partShapes(a, b, gap));
    for (const part of parts) worst = Math.max(worst, bringAshore(part, coast, shore));
    if (homing === 0 && worst < 0.1) return true;
  }
  return false;
}
