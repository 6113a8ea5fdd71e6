import { exactExp, exactLog } from "#algorithms/layout/exact-math.ts";
import type { Box } from "#domain/layout.ts";

/** Values on a square grid; the first lies at x0, y0, rows from top to bottom. */
export interface Grid {
  readonly x0: number;
  readonly y0: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly values: Float64Array;
}

/** A grid over the box, on multiples of the cell, so that all grids of a map have points in common. */
export function gridOver({ x0, y0, x1, y1 }: Box, cell: number): Grid {
  const left = Math.floor(x0 / cell);
  const top = Math.floor(y0 / cell);
  const columns = Math.ceil(x1 / cell) - left + 1;
  const rows = Math.ceil(y1 / cell) - top + 1;
  return { x0: left * cell, y0: top * cell, columns, rows, cell, values: new Float64Array(columns * rows) };
}

/** Beyond this many times the smoothing a shape is no longer felt: e^-5 is under one percent. */
const felt = 5;
const stepsAUnit = 8;

/** e^(-d/s) for d from -100 up, from a table with eight steps a unit. */
export function createFade(smooth: number): {
  readonly at: (distance: number) => number;
  readonly reach: number;
} {
  const least = -100;
  const reach = felt * smooth;
  const table = Float64Array.from({ length: (reach - least) * stepsAUnit + 2 }, (_, at) =>
    exactExp(-(least + at / stepsAUnit) / smooth),
  );
  return {
    reach,
    at: (distance) => {
      const step = ((distance < least ? least : distance) - least) * stepsAUnit;
      const low = Math.floor(step);
      const lower = table[low] ?? 0;
      return lower + ((table[low + 1] ?? 0) - lower) * (step - low);
    },
  };
}

/** Distance to a box with round corners, negative within. */
export function boxDistance(
  dx: number,
  dy: number,
  halfWidth: number,
  halfHeight: number,
  corner: number,
): number {
  const round = Math.min(corner, halfWidth, halfHeight);
  const x = (dx < 0 ? -dx : dx) - halfWidth + round;
  const y = (dy < 0 ? -dy : dy) - halfHeight + round;
  if (x <= 0) return (y < x ? x : y) - round;
  if (y <= 0) return x - round;
  return Math.sqrt(x * x + y * y) - round;
}

/** Distance to the line from `ax, ay` by `bx, by`. */
export function lineDistance(px: number, py: number, bx: number, by: number): number {
  const length = bx * bx + by * by;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / length));
  const x = px - along * bx;
  const y = py - along * by;
  return Math.sqrt(x * x + y * y);
}

/** Calls `visit` for the grid's points in the box, with the point's place in `values`. */
export function eachPoint(
  { x0, y0, columns, rows, cell }: Grid,
  box: Box,
  visit: (at: number, x: number, y: number) => void,
): void {
  const c0 = Math.max(0, Math.ceil((box.x0 - x0) / cell));
  const c1 = Math.min(columns - 1, Math.floor((box.x1 - x0) / cell));
  const r0 = Math.max(0, Math.ceil((box.y0 - y0) / cell));
  const r1 = Math.min(rows - 1, Math.floor((box.y1 - y0) / cell));
  for (let row = r0; row <= r1; row += 1)
    for (let column = c0; column <= c1; column += 1)
      visit(row * columns + column, x0 + column * cell, y0 + row * cell);
}

/** Turns sums of fades into the smooth distance `-s ln Σ`; where nothing is felt, far away. */
export function toDistance(values: Float64Array, smooth: number): void {
  for (let at = 0; at < values.length; at += 1) {
    const sum = values[at] ?? 0;
    values[at] = sum > 1e-6 ? -smooth * exactLog(sum) : 14 * smooth;
  }
}
