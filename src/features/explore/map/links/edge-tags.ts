import { labelWidth } from "#algorithms/layout/label-width.ts";
import { nameLines } from "#algorithms/layout/name-lines.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Box } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";
import { createLabelGrid, type LabelGrid } from "#features/explore/map/labels/label-grid.ts";
import { bentCurve } from "#features/explore/map/links/build-curves.ts";
import { narrowMap } from "#features/explore/map/scene/map-boxes.ts";
import type { Curve, LinkEnd, Scene, SceneDot, Sign } from "#features/explore/map/scene/scene.ts";

/** Names, at the edge of the map, a link's end that is out of view. Px of the map's own corner. */
export interface EdgeTag {
  /** What it names. */
  readonly end: LinkEnd;
  readonly box: Box;
  readonly code: Sign;
  /** Empty where there is room for the code alone. */
  readonly title: string;
  readonly paint: { readonly paper: string; readonly ink: string; readonly edge: string };
}

const height = 28;
const inset = 12;
const gap = 4;
const widestTitle = 150;

/** Points of a link that a tag may lie on. */
const steps = 32;
/** Of half a tag, from its middle to the point of its link that it lies on. */
const leans = [0, 0.85, -0.85];

/**
 * Each tag on its own link, as near to where that leaves the map as there is room: over no other tag, none of `taken`
 * and no name or number of the scene; and over no dot, place or other link, if that can be. Where a title has no room,
 * as on every narrow map, the code stands alone; a tag without any room is left out.
 */
export function buildEdgeTags(
  scene: Scene,
  view: View,
  size: Size,
  taken: readonly Box[],
): readonly EdgeTag[] {
  const { linksFrom } = scene;
  if (linksFrom === null) return [];
  const ends = [
    ...scene.links.map(({ dot, ...link }) => ({
      ...link,
      x: dot.x,
      y: dot.y,
      curve: bentCurve(linksFrom, dot),
      end: dotEnd(dot),
    })),
    ...scene.nodeLinks.map(({ node, ...link }) => ({ ...link, end: nodeEnd(node) })),
  ];
  const away = ends.filter(({ x, y }) => !isInView({ x: x + view.x, y: y + view.y }, size));
  if (away.length === 0) return [];
  const grid = gridOf(scene, view, size, taken);
  const lines = ends.map(({ end, curve }) => ({ end, points: pointsOf(curve, view) }));
  return away.flatMap(({ end, sign, title, paint }) => {
    const points = lines.find((line) => line.end === end)?.points ?? [];
    const others = lines.flatMap((line) => (line.end === end ? [] : line.points));
    const whole = nameLines({ title, short: null }, widestTitle, "occupationBold", 13).join(" ");
    const tries = size.width < narrowMap ? [""] : [whole, ""];
    for (const isClear of [true, false])
      for (const words of tries) {
        const width = sign.width + 12 + (words === "" ? 0 : labelWidth(words, "occupationBold", 13) + 8);
        const box = freeBox(placesFor(points, width, size), grid, isClear ? others : null);
        if (box === null) continue;
        grid.addBox(box);
        const code = { ...sign, x: box.x0 + 6 + sign.width / 2, y: box.y0 + height / 2 };
        return [{ end, box, code, title: words, paint }];
      }
    return [];
  });
}

/** The first that covers no name or control, and no dot or point of `others`; `null`: it may cover these. */
function freeBox(places: Iterable<Box>, grid: LabelGrid, others: readonly Point[] | null): Box | null {
  for (const box of places) {
    if (grid.hitsBox(box, gap)) continue;
    if (others === null || !(grid.hitsDisc(box) || others.some((point) => holds(box, point)))) return box;
  }
  return null;
}

const holds = ({ x0, y0, x1, y1 }: Box, { x, y }: Point) => x >= x0 && x <= x1 && y >= y0 && y <= y1;

const isInView = ({ x, y }: Point, size: Size) => x >= 0 && y >= 0 && x <= size.width && y <= size.height;

/** From the start to the end of a link, px of the map's own corner. */
const pointsOf = ({ from, bend, to }: Curve, view: View): readonly Point[] =>
  Array.from({ length: steps + 1 }, (_, at) => {
    const part = at / steps;
    const along = (axis: 0 | 1) =>
      (1 - part) ** 2 * from[axis] + 2 * part * (1 - part) * bend[axis] + part ** 2 * to[axis];
    return { x: along(0) + view.x, y: along(1) + view.y };
  });

/** What is drawn in view, px of the map's own corner. */
function gridOf(scene: Scene, view: View, size: Size, taken: readonly Box[]): LabelGrid {
  const grid = createLabelGrid();
  for (const box of taken) grid.addBox(box);
  for (const { box } of scene.labels) grid.addBox(shift(box, view));
  for (const sign of scene.signs) grid.addBox(shift(boxOfSign(sign), view));
  for (const { x, y, r } of [...scene.dotList, ...scene.placeList])
    if (isInView({ x: x + view.x, y: y + view.y }, size)) grid.addDisc(x + view.x, y + view.y, r);
  return grid;
}

const boxOfSign = ({ x, y, width, height: tall }: Sign): Box => ({
  x0: x - width / 2,
  y0: y - tall / 2,
  x1: x + width / 2,
  y1: y + tall / 2,
});

const shift = ({ x0, y0, x1, y1 }: Box, { x, y }: View): Box => ({
  x0: x0 + x,
  y0: y0 + y,
  x1: x1 + x,
  y1: y1 + y,
});

const dotEnd = (dot: SceneDot): LinkEnd => ({ kind: "dot", dot });
const nodeEnd = (node: NodeId): LinkEnd => ({ kind: "node", node });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Boxes that hold a point of the link, the farthest from its start first. */
function* placesFor(points: readonly Point[], width: number, size: Size): Generator<Box> {
  const high = { x: size.width - inset - width, y: size.height - inset - height };
  if (high.x < inset || high.y < inset) return;
  const hold = (value: number, axis: "x" | "y") => Math.min(high[axis], Math.max(inset, value));
  const room = { x0: inset, y0: inset, x1: size.width - inset, y1: size.height - inset };
  for (const point of leavingFirst(points, room))
    for (const down of leans)
      for (const across of leans) {
        const x0 = hold(point.x - ((1 + across) * width) / 2, "x");
        const y0 = hold(point.y - ((1 + down) * height) / 2, "y");
        yield { x0, y0, x1: x0 + width, y1: y0 + height };
      }
}

/** Those in the room, from where the link leaves it back to its start; so is the place itself where it leaves. */
function leavingFirst(points: readonly Point[], room: Box): readonly Point[] {
  const last = points.findLastIndex((point) => holds(room, point));
  const [here, next] = [points[last], points[last + 1]];
  const inside = points.slice(0, last + 1).filter((point) => holds(room, point));
  if (here === undefined || next === undefined) return inside.toReversed();
  const [dx, dy] = [next.x - here.x, next.y - here.y];
  const part = Math.min(
    dx === 0 ? 1 : ((dx > 0 ? room.x1 : room.x0) - here.x) / dx,
    dy === 0 ? 1 : ((dy > 0 ? room.y1 : room.y0) - here.y) / dy,
  );
  return [{ x: here.x + dx * part, y: here.y + dy * part }, ...inside.toReversed()];
}
