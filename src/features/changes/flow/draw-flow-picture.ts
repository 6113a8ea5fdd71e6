import type { FlowPicture, Shape } from "./build-flow-picture.ts";
import { baseline, pictureFont } from "./picture-font.ts";

/** Device px per px: sharp on screens of today and on paper. */
const ratio = 2;

/**
 * The picture on a canvas of its own, twice its size.
 *
 * @throws {Error} if the browser gives no canvas to draw on
 */
export function drawFlowPicture({ width, height, background, parts }: FlowPicture): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error(`no canvas to draw on: ${canvas.width} x ${canvas.height}`);
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { x, y, shapes } of parts) {
    context.setTransform(ratio, 0, 0, ratio, x * ratio, y * ratio);
    for (const shape of shapes) drawShape(context, shape);
  }
  return canvas;
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  context.fillStyle = shape.fill;
  if (shape.kind === "path") {
    context.globalAlpha = shape.opacity;
    context.fill(new Path2D(shape.path));
    context.globalAlpha = 1;
  } else if (shape.kind === "box") context.fillRect(shape.x, shape.y, shape.width, shape.height);
  else {
    const { text, x, y, size, weight, anchor, halo } = shape;
    context.font = `${weight} ${size}px ${pictureFont}`;
    context.textAlign = anchor;
    if (halo !== null) {
      context.strokeStyle = halo;
      context.lineWidth = 3;
      context.lineJoin = "round";
      context.strokeText(text, x, y + baseline * size);
    }
    context.fillText(text, x, y + baseline * size);
  }
}
