/** What a path is drawn on: a canvas, a `Path2D`, or one that writes SVG. */
export interface RingPath {
  moveTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
}

/** Draws a ring of a layout as a closed Catmull-Rom curve through its points. */
export function traceRing(ring: readonly number[], path: RingPath): void {
  const count = ring.length / 2;
  const x = (at: number) => ring[2 * ((at + count) % count)] ?? 0;
  const y = (at: number) => ring[2 * ((at + count) % count) + 1] ?? 0;
  path.moveTo(x(0), y(0));
  for (let at = 0; at < count; at += 1)
    path.bezierCurveTo(
      x(at) + (x(at + 1) - x(at - 1)) / 6,
      y(at) + (y(at + 1) - y(at - 1)) / 6,
      x(at + 1) - (x(at + 2) - x(at)) / 6,
      y(at + 1) - (y(at + 2) - y(at)) / 6,
      x(at + 1),
      y(at + 1),
    );
  path.closePath();
}
