import { traceRing } from "#algorithms/layout/trace-ring.ts";
import type { Box, Rings } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";
import { drawGlyphs } from "#features/explore/map/draw/draw-glyphs.ts";
import { drawEdgeTag, drawLabel, drawPlate, drawSign } from "#features/explore/map/draw/draw-words.ts";
import { traceTie } from "#features/explore/map/draw/trace-tie.ts";
import type { EdgeTag } from "#features/explore/map/links/edge-tags.ts";
import type { Area, Curve, DiscBatch, Overlay, Scene, TieBatch } from "#features/explore/map/scene/scene.ts";

export interface DrawInput {
  readonly scene: Scene;
  readonly overlay: Overlay | null;
  readonly tags: readonly EdgeTag[];
  /** The scene's zoom with the offset of now. */
  readonly view: View;
  readonly size: Size;
  /** Device px per px. */
  readonly ratio: number;
}

export const curveWidth = 1.75;
export const curveHaloWidth = 5;

/** Draws what was decided, in the order of the scene; what lies off the screen is left out. */
export function drawScene(context: CanvasRenderingContext2D, input: DrawInput): void {
  fillSea(context, input.scene, input.size, input.ratio);
  drawOnto(context, input);
}

/** The same on what is drawn already. */
export function drawOnto(
  context: CanvasRenderingContext2D,
  { scene, overlay, tags, view, size, ratio }: DrawInput,
): void {
  // A scene of another zoom is drawn larger or smaller as it is.
  const scale = view.k / scene.k;
  const sight = sightOf(view, size, scale);

  context.setTransform(ratio * view.k, 0, 0, ratio * view.k, ratio * view.x, ratio * view.y);
  for (const area of scene.areas) drawArea(context, area, scene.k, sight);
  for (const area of overlay?.areas ?? []) drawArea(context, area, scene.k, sight);

  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * view.x, ratio * view.y);
  for (const batch of scene.ties) drawTies(context, batch);
  for (const batch of overlay?.ties ?? []) drawTies(context, batch);
  for (const batch of scene.places) drawDiscs(context, batch, sight);
  for (const batch of scene.shares) drawGlyphs(context, batch, sight);
  for (const batch of scene.dots) (batch.square ? drawSquares : drawDiscs)(context, batch, sight);
  for (const batch of scene.glyphs) drawGlyphs(context, batch, sight);
  drawCurves(context, scene.curves, scene.curveHalo, curveHaloWidth);
  drawCurves(context, scene.curves, scene.curveColour, curveWidth);
  for (const batch of scene.rings) drawDiscs(context, batch, sight);
  for (const label of scene.labels) drawLabel(context, label, sight);
  for (const batch of overlay?.discs ?? []) drawDiscs(context, batch, sight);
  for (const sign of scene.signs) drawSign(context, sign, sight);
  if (overlay?.plate) drawPlate(context, overlay.plate, sight);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const tag of tags) drawEdgeTag(context, tag);
}

/** What lies over a scene that is drawn already. */
export function drawOver(
  context: CanvasRenderingContext2D,
  { scene, overlay, tags, view, size, ratio }: DrawInput,
): void {
  if (overlay !== null) {
    const sight = sightOf(view, size, 1);
    context.setTransform(ratio * view.k, 0, 0, ratio * view.k, ratio * view.x, ratio * view.y);
    for (const area of overlay.areas) drawArea(context, area, view.k, sight);
    context.setTransform(ratio, 0, 0, ratio, ratio * view.x, ratio * view.y);
    for (const batch of overlay.ties) drawTies(context, batch);
    for (const batch of overlay.discs) drawDiscs(context, batch, sight);
    for (const sign of scene.signs) drawSign(context, sign, sight);
    if (overlay.plate) drawPlate(context, overlay.plate, sight);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const tag of tags) drawEdgeTag(context, tag);
}

export function fillSea(
  context: CanvasRenderingContext2D,
  { sea }: Pick<Scene, "sea">,
  size: Size,
  ratio: number,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = sea;
  context.fillRect(0, 0, size.width, size.height);
}

/** What is on the screen, in map px of a scene that is drawn `scale` times as large. */
const sightOf = ({ x, y }: View, { width, height }: Size, scale: number): Box => ({
  x0: -x / scale,
  y0: -y / scale,
  x1: (width - x) / scale,
  y1: (height - y) / scale,
});

const paths = new WeakMap<Rings, Path2D>();

function pathOf(rings: Rings): Path2D {
  const known = paths.get(rings);
  if (known !== undefined) return known;
  const path = new Path2D();
  for (const ring of rings) traceRing(ring, path);
  paths.set(rings, path);
  return path;
}

function drawArea(context: CanvasRenderingContext2D, area: Area, k: number, sight: Box): void {
  const { bounds, edge } = area;
  if (bounds !== null && !inSight(bounds.x0 * k, bounds.y0 * k, bounds.x1 * k, bounds.y1 * k, sight)) return;
  const path = pathOf(area.rings);
  if (area.fill !== null) {
    context.fillStyle = area.fill;
    context.fill(path, "evenodd");
  }
  if (edge === null) return;
  context.strokeStyle = edge.colour;
  context.lineWidth = edge.width / k;
  context.stroke(path);
}

const inSight = (x0: number, y0: number, x1: number, y1: number, sight: Box) =>
  x1 > sight.x0 && x0 < sight.x1 && y1 > sight.y0 && y0 < sight.y1;

/** One path for all discs of a look. */
function drawDiscs(context: CanvasRenderingContext2D, { discs, fill, edge }: DiscBatch, sight: Box): void {
  context.beginPath();
  for (let at = 0; at < discs.length; at += 3) {
    const x = discs[at] ?? 0;
    const y = discs[at + 1] ?? 0;
    const r = discs[at + 2] ?? 0;
    if (!inSight(x - r - 3, y - r - 3, x + r + 3, y + r + 3, sight)) continue;
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill();
  }
  if (edge === null) return;
  context.strokeStyle = edge.colour;
  context.lineWidth = edge.width;
  context.setLineDash([...edge.dash]);
  context.stroke();
  context.setLineDash([]);
}

/** Half the side of a square as large as a disc of radius 1. */
export const squared = Math.sqrt(Math.PI) / 2;

function drawSquares(context: CanvasRenderingContext2D, { discs, fill, edge }: DiscBatch, sight: Box): void {
  context.fillStyle = fill ?? edge?.colour ?? "";
  for (let at = 0; at < discs.length; at += 3) {
    const x = discs[at] ?? 0;
    const y = discs[at + 1] ?? 0;
    const half = (discs[at + 2] ?? 0) * squared;
    if (inSight(x - half, y - half, x + half, y + half, sight))
      context.fillRect(x - half, y - half, 2 * half, 2 * half);
  }
}

function drawCurves(
  context: CanvasRenderingContext2D,
  curves: readonly Curve[],
  colour: string,
  width: number,
): void {
  if (curves.length === 0) return;
  context.beginPath();
  for (const { from, bend, to } of curves) {
    context.moveTo(...from);
    context.quadraticCurveTo(...bend, ...to);
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function drawTies(context: CanvasRenderingContext2D, { lines, colour, width }: TieBatch): void {
  context.beginPath();
  for (const line of lines) traceTie(line, context);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = "round";
  context.stroke();
  context.lineCap = "butt";
}
