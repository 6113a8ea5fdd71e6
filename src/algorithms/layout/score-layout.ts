import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { bridgeLength } from "#algorithms/layout/bridge-length.ts";
import { nameUnits } from "#algorithms/layout/build-bodies.ts";
import { labelWidth } from "#algorithms/layout/label-width.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import { type SizeFigures, sizeFigures } from "#algorithms/layout/size-figures.ts";
import { ringArea } from "#algorithms/layout/trace-contour.ts";
import type { LaidCluster, LaidPlace, Layout } from "#domain/layout.ts";

const weights = { fit: 10, torn: 2, spilt: 1.5, crossing: 0.6, ragged: 0.25, apart: 0.6, bridges: 4 };

/** A map comes to lie a little wider than its frame. */
const usualFit = 1.07;
const shortBridges = 0.7;

/**
 * How far a layout is from one that reads at a glance: the less the better. Counts, each with its weight, the size
 * it needs in a window of its shape; islands torn in pieces; names that spill over their coast; places cut off from
 * their name by another's; ragged coasts; groupings whose shelf falls apart; far bridges.
 */
export function scoreLayout(index: FrameworkIndex, layout: Layout): number {
  const { bounds, clusters, places, shelves, size } = layout;
  const { frame } = sizeFigures[size];
  const fit = Math.max((bounds.x1 - bounds.x0) / frame.width, (bounds.y1 - bounds.y0) / frame.height);
  const torn = clusters.reduce((sum, { coast }) => sum + coast.length - 1, 0);
  const apart = shelves.reduce((sum, { inner }) => sum + inner.length - 1, 0);
  const ragged = clusters.reduce((sum, cluster) => sum + raggedness(cluster), 0);
  const figures = sizeFigures[size];
  const spilt = clusters.filter(
    (cluster) => !nameFits(cluster, figures, nameUnits(figures, fit / usualFit)),
  ).length;
  const crossing = places.filter((place) => isCutOff(place, clusters)).length;
  return (
    weights.fit * fit +
    weights.torn * torn +
    weights.spilt * spilt +
    weights.crossing * crossing +
    weights.ragged * ragged +
    weights.apart * apart +
    weights.bridges * Math.max(0, bridgeLength(index, layout) - shortBridges)
  );
}

/** 0 for a circle, 1 for a coast twice as long as the circle's of its area. */
function raggedness({ coast }: LaidCluster): number {
  const [ring] = coast;
  if (ring === undefined) return 0;
  let length = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    const dx = (ring[next] ?? 0) - (ring[at] ?? 0);
    const dy = (ring[next + 1] ?? 0) - (ring[at + 1] ?? 0);
    length += Math.sqrt(dx * dx + dy * dy);
  }
  return length / Math.sqrt(4 * Math.PI * ringArea(ring)) - 1;
}

/** Whether each line of a cluster's name lies on its own land. */
function nameFits(
  { coast, x, y, lines }: LaidCluster,
  { badge, clusterName }: SizeFigures,
  unitsPerPx: number,
): boolean {
  const height = badge.height + badge.gap + lines.length * clusterName.line;
  return lines.every((line, at) => {
    const half = (labelWidth(line, "cluster", clusterName.size) / 2) * unitsPerPx;
    const middle = y + (badge.height + badge.gap + (at + 0.5) * clusterName.line - height / 2) * unitsPerPx;
    return [-half, half].every((dx) => coast.some((ring) => ringContains(ring, x + dx, middle)));
  });
}

/** Whether the straight way from a place to its cluster's name leaves the island. */
function isCutOff(place: LaidPlace, clusters: readonly LaidCluster[]): boolean {
  const cluster = clusters.find(({ node }) => node === place.cluster);
  if (cluster === undefined) return false;
  return [0.2, 0.4, 0.6, 0.8].some((share) => {
    const x = place.x + (cluster.x - place.x) * share;
    const y = place.y + (cluster.y - place.y) * share;
    return !cluster.coast.some((ring) => ringContains(ring, x, y));
  });
}
