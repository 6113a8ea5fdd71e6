import type { Size, View } from "#features/explore/map/camera.ts";
import type { MapProjection, Projected } from "#features/explore/map/scene/map-projection.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";

/** Half of the smallest hit area, px. */
const leastReach = 12;

/** Where the scene's things lie on screen; those out of view are left out. */
export function projectScene(scene: Scene, view: View, { width, height }: Size): MapProjection {
  const nodes = new Map<string, Projected>();
  const add = (key: string, x: number, y: number, r: number) => {
    const projected = { x: x + view.x, y: y + view.y, r: Math.max(leastReach, r) };
    if (projected.x < 0 || projected.y < 0 || projected.x > width || projected.y > height) return;
    nodes.set(key, projected);
  };
  // An open disc is met at its upper edge: in its middle lie others.
  for (const { node, x, y, r } of scene.openList) add(node, x, y - r, 0);
  for (const { node, x, y, r } of scene.placeList) add(node, x, y, r);
  for (const { node, x, y, r } of [...scene.shelfList, ...scene.clusterList]) add(node, x, y, r);
  for (const { key, x, y, r } of scene.dotList) add(key, x, y, r);

  // Within a place that shows its dots, a point in its middle is a dot's: the place is met at its name.
  const dotted = new Set<string>([
    ...scene.dotList.map(({ place }) => place),
    ...scene.openList.map(({ node }) => node),
  ]);
  for (const { key, box } of scene.labels)
    if (dotted.has(key) && nodes.has(key))
      add(key, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, (box.y1 - box.y0) / 2);
  return { width, height, nodes };
}
