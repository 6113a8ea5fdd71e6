import type { TieLine } from "#features/explore/map/scene/scene.ts";

/** The two acts of a canvas, a Path2D or a d3 path that a tie needs. */
interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void;
}

/** Adds a tie to a path. */
export function traceTie({ path }: TieLine, pen: Pen): void {
  const [x = 0, y = 0] = path;
  pen.moveTo(x, y);
  for (let at = 2; at + 5 < path.length; at += 6) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = path.slice(at, at + 6);
    pen.bezierCurveTo(x1, y1, x2, y2, x3, y3);
  }
}
