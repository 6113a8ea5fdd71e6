import { type Quadtree, quadtree } from "d3";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { NodeId } from "#domain/ids.ts";
import type { View } from "#features/explore/map/camera.ts";
import type { EdgeTag } from "#features/explore/map/links/edge-tags.ts";
import type { Scene, SceneDot } from "#features/explore/map/scene/scene.ts";

/** What lies under a point of the map. */
export type Picked =
  | { readonly kind: "dot"; readonly dot: SceneDot }
  | { readonly kind: "node"; readonly node: NodeId };

/** How far from a dot's middle it can be picked, px. */
const dotReach = 14;
/** Dots closer to each other than this, px, are reached through their place. */
const leastPitch = 24;
/** A place is at least 24 px wide to a pointer. */
const placeReach = 12;

/**
 * In the order of how surely it was meant: a tag at the edge, a dot that stands alone or for a link, a name, the
 * nearest dot, a place, an open disc, an island.
 *
 * @param x px from the map's left edge
 */
export function pickAt(
  scene: Scene,
  tags: readonly EdgeTag[],
  view: View,
  x: number,
  y: number,
): Picked | null {
  const tag = tags.find(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
  if (tag !== undefined) return tag.end.kind === "dot" ? pickedDot(tag.end.dot) : tag.end;

  const [mx, my] = [x - view.x, y - view.y];
  const near = nearestDot(scene, mx, my);
  const distance = near === null ? Number.POSITIVE_INFINITY : Math.hypot(near.x - mx, near.y - my);
  if (near !== null && distance <= near.r + 2 && near.pitch >= leastPitch) return pickedDot(near);

  const named = scene.labels.find(({ box }) => mx >= box.x0 && mx <= box.x1 && my >= box.y0 && my <= box.y1);
  if (named !== undefined) {
    const dot = scene.dotList.find(({ key }) => key === named.key);
    return dot === undefined ? { kind: "node", node: named.key as NodeId } : pickedDot(dot);
  }
  if (near !== null && distance <= dotReach && near.pitch >= leastPitch) return pickedDot(near);
  return placeAt(scene, mx, my) ?? openAt(scene, mx, my) ?? clusterAt(scene, mx, my);
}

/** A dot with the key of a node is a leaf of a tree that places no occupation. */
const pickedDot = (dot: SceneDot): Picked =>
  dot.key === (dot.occupation as string) ? { kind: "node", node: dot.key as NodeId } : { kind: "dot", dot };

const trees = new WeakMap<Scene, { readonly all: Quadtree<SceneDot>; readonly marked: Quadtree<SceneDot> }>();

/** Ends of links and the focus stand out, so they come first however close other dots lie. */
function nearestDot(scene: Scene, x: number, y: number): SceneDot | null {
  const known = trees.get(scene) ?? { all: treeOf(scene.dotList), marked: treeOf(markedDots(scene)) };
  trees.set(scene, known);
  const marked = known.marked.find(x, y, 12);
  if (marked !== undefined) return { ...marked, r: 10, pitch: Number.POSITIVE_INFINITY };
  return known.all.find(x, y, dotReach) ?? null;
}

const treeOf = (dots: readonly SceneDot[]) =>
  quadtree<SceneDot>(
    [...dots],
    (dot) => dot.x,
    (dot) => dot.y,
  );

const markedDots = ({ focusDot, links }: Scene): readonly SceneDot[] => [
  ...links.map(({ dot }) => dot),
  ...(focusDot === null ? [] : [focusDot]),
];

function placeAt({ placeList }: Scene, x: number, y: number): Picked | null {
  let nearest: Picked | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of placeList) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance <= Math.max(placeReach, place.r) && distance < least) {
      least = distance;
      nearest = { kind: "node", node: place.node };
    }
  }
  return nearest;
}

/** The innermost. */
function openAt({ openList }: Scene, x: number, y: number): Picked | null {
  const found = openList.findLast((open) => Math.hypot(open.x - x, open.y - y) <= open.r);
  return found === undefined ? null : { kind: "node", node: found.node };
}

function clusterAt({ clusterList, k }: Scene, x: number, y: number): Picked | null {
  const [wx, wy] = [x / k, y / k];
  const found = clusterList.find(({ coast, bounds }) => {
    if (wx < bounds.x0 || wx > bounds.x1 || wy < bounds.y0 || wy > bounds.y1) return false;
    return coast.filter((ring) => ringContains(ring, wx, wy)).length % 2 === 1;
  });
  return found === undefined ? null : { kind: "node", node: found.node };
}
