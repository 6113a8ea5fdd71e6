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
const leastDistance = -100;

/** e^(-d/s) by distance, from a table; beyond `reach` nothing is felt. */
export interface Fade {
  readonly reach: number;
  readonly table: Float64Array;
}

export function createFade(smooth: number): Fade {
  const reach = felt * smooth;
  const table = new Float64Array((reach - leastDistance) * stepsAUnit + 2);
  for (let at = 0; at < table.length; at += 1)
    table[at] = exactExp(-(leastDistance + at / stepsAUnit) / smooth);
  return { reach, table };
}

function fadeAt(table: Float64Array, distance: number): number {
  const step = ((distance < leastDistance ? leastDistance : distance) - leastDistance) * stepsAUnit;
  const low = Math.floor(step);
  const lower = table[low] ?? 0;
  return lower + ((table[low + 1] ?? 0) - lower) * (step - low);
}

/**
 * Adds a box with round corners to the grid's sums. The distance to it is negative within.
 *
 * @param nearest where it is less, it becomes the distance; `null` if nobody asks
 */
export function addBox(
  grid: Grid,
  nearest: Float64Array | null,
  { reach, table }: Fade,
  box: Box,
  corner: number,
): void {
  const { x0, y0, columns, cell, values } = grid;
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  const halfWidth = (box.x1 - box.x0) / 2;
  const halfHeight = (box.y1 - box.y0) / 2;
  const round = Math.min(corner, halfWidth, halfHeight);
  const { left, top, right, bottom } = cellsIn(grid, box, reach);
  for (let row = top; row <= bottom; row += 1) {
    const py = y0 + row * cell - y;
    const dy = (py < 0 ? -py : py) - halfHeight + round;
    for (let column = left; column <= right; column += 1) {
      const px = x0 + column * cell - x;
      const dx = (px < 0 ? -px : px) - halfWidth + round;
      const distance = (dx <= 0 ? (dy < dx ? dx : dy) : dy <= 0 ? dx : Math.sqrt(dx * dx + dy * dy)) - round;
      if (distance >= reach) continue;
      const point = row * columns + column;
      if (nearest !== null && distance < (nearest[point] ?? 0)) nearest[point] = distance;
      values[point] = (values[point] ?? 0) + fadeAt(table, distance);
    }
  }
}

/** Adds a line with round ends, `radius` thick either way, to the grid's sums. */
export function addLine(
  grid: Grid,
  { reach, table }: Fade,
  [ax, ay, bx, by]: readonly [number, number, number, number],
  radius: number,
  weight: number,
): void {
  const { x0, y0, columns, cell, values } = grid;
  const alongX = bx - ax;
  const alongY = by - ay;
  const length = alongX * alongX + alongY * alongY;
  const box = { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  const { left, top, right, bottom } = cellsIn(grid, box, reach);
  for (let row = top; row <= bottom; row += 1) {
    const py = y0 + row * cell - ay;
    for (let column = left; column <= right; column += 1) {
      const px = x0 + column * cell - ax;
      const share = length === 0 ? 0 : (px * alongX + py * alongY) / length;
      const along = share < 0 ? 0 : share > 1 ? 1 : share;
      const dx = px - along * alongX;
      const dy = py - along * alongY;
      const distance = Math.sqrt(dx * dx + dy * dy) - radius;
      if (distance >= reach) continue;
      const point = row * columns + column;
      values[point] = (values[point] ?? 0) + weight * fadeAt(table, distance);
    }
  }
}

/** First and last columns and rows of the grid that come within `reach` of the box. */
const cellsIn = ({ x0, y0, columns, rows, cell }: Grid, box: Box, reach: number) => ({
  left: Math.max(0, Math.ceil((box.x0 - reach - x0) / cell)),
  top: Math.max(0, Math.ceil((box.y0 - reach - y0) / cell)),
  right: Math.min(columns - 1, Math.floor((box.x1 + reach - x0) / cell)),
  bottom: Math.min(rows - 1, Math.floor((box.y1 + reach - y0) / cell)),
});

/** Turns sums of fades into the smooth distance `-s ln Σ`; where nothing is felt, far away. */
export function toDistance(values: Float64Array, smooth: number): void {
  for (let at = 0; at < values.length; at += 1) {
    const sum = values[at] ?? 0;
    values[at] = sum > 1e-6 ? -smooth * exactLog(sum) : 14 * smooth;
  }
}
