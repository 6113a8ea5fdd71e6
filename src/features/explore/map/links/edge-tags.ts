import { labelWidth } from "#algorithms/layout/label-width.ts";
import { nameLines } from "#algorithms/layout/name-lines.ts";
import type { NodeId } from "#domain/ids.ts";
import type { Box } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";
import { createLabelGrid, type LabelGrid } from "#features/explore/map/labels/label-grid.ts";
import type { LinkEnd, Scene, SceneDot, Sign } from "#features/explore/map/scene/scene.ts";

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

/** Along the edge, px; then in a second and third row. */
const stride = 8;
const mostSteps = 60;
const rows = [0, 1, 2];

/**
 * Each tag where its link leaves the map, moved along the edge until it covers no other, none of `taken` and no name
 * or number of the scene; and no dot, if that can be. A tag without room is left out.
 */
export function buildEdgeTags(
  scene: Scene,
  view: View,
  size: Size,
  taken: readonly Box[],
): readonly EdgeTag[] {
  const { linksFrom } = scene;
  if (linksFrom === null) return [];
  const from = { x: linksFrom.x + view.x, y: linksFrom.y + view.y };
  const ends = [
    ...scene.links.map(({ dot, ...link }) => ({ ...link, x: dot.x, y: dot.y, end: dotEnd(dot) })),
    ...scene.nodeLinks.map(({ node, ...link }) => ({ ...link, end: nodeEnd(node) })),
  ];
  const away = ends.filter(({ x, y }) => !isInView({ x: x + view.x, y: y + view.y }, size));
  if (away.length === 0) return [];
  const grid = gridOf(scene, view, size, taken);
  return away.flatMap(({ x, y, end, sign, title, paint }) => {
    const to = { x: x + view.x, y: y + view.y };
    const line = nameLines({ title, short: null }, widestTitle, "occupationBold", 13).join(" ");
    const width = sign.width + labelWidth(line, "occupationBold", 13) + 20;
    const box = freeBox(placesFor(from, to, width, size), grid);
    if (box === null) return [];
    grid.addBox(box);
    const code = { ...sign, x: box.x0 + 6 + sign.width / 2, y: box.y0 + height / 2 };
    return [{ end, box, code, title: line, paint }];
  });
}

/** The first that covers nothing, else the first that covers dots alone. */
function freeBox(places: Iterable<Box>, grid: LabelGrid): Box | null {
  let overDots: Box | null = null;
  for (const box of places) {
    if (grid.hitsBox(box, gap)) continue;
    if (!grid.hitsDisc(box)) return box;
    overDots ??= box;
  }
  return overDots;
}

const isInView = ({ x, y }: Point, size: Size) => x >= 0 && y >= 0 && x <= size.width && y <= size.height;

/** What is drawn in view, px of the map's own corner. */
function gridOf(scene: Scene, view: View, size: Size, taken: readonly Box[]): LabelGrid {
  const grid = createLabelGrid();
  for (const box of taken) grid.addBox(box);
  for (const { box } of scene.labels) grid.addBox(shift(box, view));
  for (const sign of scene.signs) grid.addBox(shift(boxOfSign(sign), view));
  for (const { x, y, r } of scene.dotList)
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

/** Nearest to where the link leaves first. */
function* placesFor(from: Point, to: Point, width: number, size: Size): Generator<Box> {
  const low = { x: inset + width / 2, y: inset + height / 2 };
  const high = { x: size.width - inset - width / 2, y: size.height - inset - height / 2 };
  if (high.x < low.x || high.y < low.y) return;
  const hold = (value: number, axis: "x" | "y") => Math.min(high[axis], Math.max(low[axis], value));
  const start = { x: hold(from.x, "x"), y: hold(from.y, "y") };
  const [dx, dy] = [to.x - start.x, to.y - start.y];
  const reach = (at: number, by: number, axis: "x" | "y") =>
    by === 0 ? Number.POSITIVE_INFINITY : ((by > 0 ? high[axis] : low[axis]) - at) / by;
  const alongX = reach(start.x, dx, "x");
  const alongY = reach(start.y, dy, "y");
  const part = Math.max(0, Math.min(1, alongX, alongY));
  const middle = { x: start.x + dx * part, y: start.y + dy * part };
  const upright = alongX < alongY;
  const deep = (upright ? width : height) + gap;
  const back = (upright ? dx : dy) > 0 ? -1 : 1;
  for (const row of rows)
    for (let step = 0; step < mostSteps; step += 1)
      for (const side of step === 0 ? [0] : [1, -1]) {
        const [inwards, along] = [back * row * deep, side * step * stride];
        const x = hold(middle.x + (upright ? inwards : along), "x");
        const y = hold(middle.y + (upright ? along : inwards), "y");
        yield { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
      }
}
