import type { NodeId } from "#domain/ids.ts";
import type { View } from "#features/explore/map/camera.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import type { Scene, SceneBody } from "#features/explore/map/scene/scene.ts";

/** A disc is at least 24 px wide to a hand. */
const leastReach = 12;

/**
 * What a drag that starts at this point moves: the place whose disc or name is there, or the cluster whose code or
 * name is. Bare land and water move the whole map, as do the grown places of an open cluster, which fill it.
 *
 * @param x px from the map's left edge
 */
export function grabAt(
  scene: Scene,
  model: MapModel,
  { grown }: MapState,
  view: View,
  x: number,
  y: number,
): NodeId | null {
  const [mx, my] = [x - view.x, y - view.y];
  // What lies in an open disc goes with it.
  const isBody = (node: NodeId) =>
    !model.opened.some(({ laid }) => laid.top !== node && (laid.node === node || laid.holds.includes(node)));
  const isFree = (node: NodeId) => {
    const cluster = model.clusterOf.get(node)?.laid.node;
    return isBody(node) && cluster !== undefined && (cluster === node || !grown.includes(cluster));
  };
  const named = scene.labels.find(({ box }) => mx >= box.x0 && mx <= box.x1 && my >= box.y0 && my <= box.y1);
  const label = [...model.clusterOf.keys()].find((node) => node === named?.key);
  if (label !== undefined) return isFree(label) ? label : null;
  const distanceTo = (place: SceneBody) => Math.hypot(place.x - mx, place.y - my);
  const [disc] = scene.placeList
    .filter((place) => distanceTo(place) <= Math.max(leastReach, place.r))
    .toSorted((a, b) => distanceTo(a) - distanceTo(b));
  return disc !== undefined && isFree(disc.node) ? disc.node : null;
}
