import { drawScene } from "#features/explore/map/draw/draw-scene.ts";
import type { Sheet } from "#features/explore/picture/build-sheet.ts";
import type { MapPicture } from "#features/explore/picture/scene-to-svg.ts";

/**
 * The picture on a canvas of its own, by the pens that draw the map on screen.
 *
 * @param ratio device px per px
 * @throws {Error} if the browser gives no canvas to draw on
 */
export function drawSheet({ width, height, frame, maps }: Sheet, ratio: number): HTMLCanvasElement {
  const size = { width, height };
  const whole = drawOn({ scene: frame, tags: [], view: { x: 0, y: 0, k: 1 }, size }, ratio);
  for (const { x, y, picture } of maps)
    whole.context.drawImage(drawOn(picture, ratio).canvas, Math.round(x * ratio), Math.round(y * ratio));
  return whole.canvas;
}

function drawOn({ scene, tags, view, size }: Omit<MapPicture, "nameOf">, ratio: number) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error(`no canvas to draw on: ${canvas.width} x ${canvas.height}`);
  drawScene(context, { scene, overlay: null, tags, view, size, ratio });
  context.setTransform(1, 0, 0, 1, 0, 0);
  return { canvas, context };
}
