import { labelWidth } from "#algorithms/layout/label-width.ts";
import { nameLines } from "#algorithms/layout/name-lines.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Box } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";
import { createLabelGrid } from "#features/explore/map/label-grid.ts";
import type { LinkEnd, Scene, SceneDot, Sign } from "#features/explore/map/scene.ts";

/** Names, at the edge of the map, a link's end that is out of view. Px of the map's own corner. */
export interface EdgeTag {
  /** What it names. */
  readonly end: LinkEnd;
  readonly box: Box;
  readonly code: Sign;
  readonly title: string;
  readonly paint: { readonly paper: string; readonly ink: string; readonly edge: string };
}

const height = 28;
const inset = 12;
const gap = 4;
const widestTitle = 150;

/** Each tag where its link leaves the map, moved along the edge until it covers no other and none of `taken`. */
export function buildEdgeTags(
  scene: Scene,
  view: View,
  size: Size,
  taken: readonly Box[],
): readonly EdgeTag[] {
  const { linksFrom } = scene;
  if (linksFrom === null) return [];
  const grid = createLabelGrid();
  for (const box of taken) grid.addBox(box);
  const from = { x: linksFrom.x + view.x, y: linksFrom.y + view.y };
  const ends = [
    ...scene.links.map(({ dot, ...link }) => ({ ...link, x: dot.x, y: dot.y, end: dotEnd(dot) })),
    ...scene.nodeLinks.map(({ node, ...link }) => ({ ...link, end: nodeEnd(node) })),
  ];
  return ends.flatMap(({ x, y, end, sign, title, paint }) => {
    const to = { x: x + view.x, y: y + view.y };
    if (to.x >= 0 && to.y >= 0 && to.x <= size.width && to.y <= size.height) return [];
    const line = nameLines({ title, short: null }, widestTitle, "occupationBold", 13).join(" ");
    const width = sign.width + labelWidth(line, "occupationBold", 13) + 20;
    const box = freeBox(from, to, width, size, (one) => grid.hitsBox(one, gap));
    if (box === null) return [];
    grid.addBox(box);
    const code = { ...sign, x: box.x0 + 6 + sign.width / 2, y: box.y0 + height / 2 };
    return [{ end, box, code, title: line, paint }];
  });
}

const dotEnd = (dot: SceneDot): LinkEnd => ({ kind: "dot", dot });
const nodeEnd = (node: NodeId): LinkEnd => ({ kind: "node", node });

interface Point {
  readonly x: number;
  readonly y: number;
}

function freeBox(from: Point, to: Point, width: number, size: Size, hits: (box: Box) => boolean): Box | null {
  const low = { x: inset + width / 2, y: inset + height / 2 };
  const high = { x: size.width - inset - width / 2, y: size.height - inset - height / 2 };
  if (high.x < low.x || high.y < low.y) return null;
  const hold = (value: number, axis: "x" | "y") => Math.min(high[axis], Math.max(low[axis], value));
  const start = { x: hold(from.x, "x"), y: hold(from.y, "y") };
  const [dx, dy] = [to.x - start.x, to.y - start.y];
  const reach = (at: number, by: number, axis: "x" | "y") =>
    by === 0 ? Number.POSITIVE_INFINITY : ((by > 0 ? high[axis] : low[axis]) - at) / by;
  const alongX = reach(start.x, dx, "x");
  const alongY = reach(start.y, dy, "y");
  const part = Math.max(0, Math.min(1, alongX, alongY));
  const middle = { x: start.x + dx * part, y: start.y + dy * part };
  const axis = alongX < alongY ? "y" : "x";
  for (let step = 0; step < 60; step += 1)
    for (const side of step === 0 ? [0] : [1, -1]) {
      const moved = { ...middle, [axis]: hold(middle[axis] + side * step * 8, axis) };
      const box = {
        x0: moved.x - width / 2,
        y0: moved.y - height / 2,
        x1: moved.x + width / 2,
        y1: moved.y + height / 2,
      };
      if (!hits(box)) return box;
    }
  return null;
}
