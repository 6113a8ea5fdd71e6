import type { Box } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";
import { drawScene } from "#features/explore/map/draw/draw-scene.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";

/**
 * A scene drawn once, with room round the screen. While the camera moves, a frame is this picture moved and scaled,
 * whatever the scene holds; it is drawn anew, sharp, where the camera comes to rest.
 */
export interface Picture {
  readonly scene: Scene;
  readonly canvas: HTMLCanvasElement;
  readonly view: View;
  /** What it shows, px of the screen at that view. */
  readonly box: Box;
  /** Device px per px. */
  readonly ratio: number;
}

/** Of the screen's width and height, on each side. */
const roomRound = 0.25;
/** Device px that a picture takes at most: four bytes each, and Safari's limit is near. */
const mostPixels = 12e6;
/** Letters may lie so far off the map's own edge, px. */
const lettersOver = 80;

/** @returns `null` where there is no canvas to draw on */
export function paintPicture(
  canvas: HTMLCanvasElement,
  scene: Scene,
  view: View,
  size: Size,
  ratio: number,
): Picture | null {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return null;
  const full = size.width * size.height * ratio ** 2 * (1 + 2 * roomRound) ** 2;
  // In whole device px, so that the letters lie in it as they do on the screen.
  const room = (length: number) => (full > mostPixels ? 0 : Math.round(length * roomRound * ratio) / ratio);
  const [mx, my] = [room(size.width), room(size.height)];
  const whole = { width: size.width + 2 * mx, height: size.height + 2 * my };
  canvas.width = Math.round(whole.width * ratio);
  canvas.height = Math.round(whole.height * ratio);
  const moved = { k: view.k, x: view.x + mx, y: view.y + my };
  drawScene(context, { scene, overlay: null, tags: [], view: moved, size: whole, ratio });
  return { scene, canvas, view, ratio, box: { x0: -mx, y0: -my, x1: size.width + mx, y1: size.height + my } };
}

/** Whether the picture shows all that there is on the screen from the view; round the map is nothing but sea. */
export function coversView({ view: drawn, box }: Picture, view: View, size: Size, world: Box): boolean {
  const scale = drawn.k / view.k;
  const seen = (offset: number, from: number, px: number) => (px - offset) * scale + from;
  const over = lettersOver;
  return (
    box.x0 <= Math.max(seen(view.x, drawn.x, 0), world.x0 * drawn.k + drawn.x - over) + 1 &&
    box.y0 <= Math.max(seen(view.y, drawn.y, 0), world.y0 * drawn.k + drawn.y - over) + 1 &&
    box.x1 >= Math.min(seen(view.x, drawn.x, size.width), world.x1 * drawn.k + drawn.x + over) - 1 &&
    box.y1 >= Math.min(seen(view.y, drawn.y, size.height), world.y1 * drawn.k + drawn.y + over) - 1
  );
}

/** Lays the picture where the view has it; at its own zoom on whole device px, so that it stays sharp. */
export function copyPicture(
  context: CanvasRenderingContext2D,
  { canvas, view: drawn, box, ratio }: Picture,
  view: View,
  opacity = 1,
): void {
  // On a low phone the list of results may leave the map no height.
  if (canvas.width * canvas.height === 0) return;
  const scale = view.k / drawn.k;
  const place = (offset: number, from: number, edge: number) => ((edge - from) * scale + offset) * ratio;
  const [x, y] = [place(view.x, drawn.x, box.x0), place(view.y, drawn.y, box.y0)];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = opacity;
  if (scale === 1) context.drawImage(canvas, Math.round(x), Math.round(y));
  else context.drawImage(canvas, x, y, canvas.width * scale, canvas.height * scale);
  context.globalAlpha = 1;
}

/** Gives the memory back at once: bitmaps are large, and Safari counts those that nobody holds any more. */
export function dropPicture(picture: Picture | null): void {
  if (picture !== null) picture.canvas.width = 0;
}
