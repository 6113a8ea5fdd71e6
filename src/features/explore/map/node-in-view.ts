import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";

/** Times larger than the whole map, from which one is on an island, and at a place. */
const closeToIsland = 1.5;
const closeToPlace = 4;

/** What lies in the middle of the screen, once the map is looked at closely; `null`: water, or the whole map. */
export function nodeInView({ clusters, places }: Layout, view: View, whole: View, size: Size): NodeId | null {
  const closer = view.k / whole.k;
  if (closer < closeToIsland) return null;
  const x = (size.width / 2 - view.x) / view.k;
  const y = (size.height / 2 - view.y) / view.k;
  const island = clusters.find(({ coast }) => coast.some((ring) => ringContains(ring, x, y)))?.node;
  if (island === undefined || closer < closeToPlace) return island ?? null;
  const nearest = places
    .filter(({ cluster, node }) => cluster === island && node !== island)
    .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0];
  return nearest?.node ?? island;
}
