import { contours } from "d3";
import type { Grid } from "#algorithms/layout/coast-field.ts";

const smoothings = 3;

/**
 * The outlines of where a grid's values are zero or more, smoothed, as points that lie `pointEvery` apart, rounded
 * to 0.1. Holes are left out.
 *
 * @returns flat x, y, x, y …, widest ring first
 */
export function traceContour(grid: Grid, pointEvery: number): readonly (readonly number[])[] {
  const { x0, y0, columns, rows, cell, values } = cropToLand(grid);
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(values), 0);
  return coordinates
    .flatMap(([outer]) => (outer === undefined ? [] : [outer]))
    .map((ring) => {
      const xs = Float64Array.from(ring.slice(1), (point) => x0 + ((point[0] ?? 0) - 0.5) * cell);
      const ys = Float64Array.from(ring.slice(1), (point) => y0 + ((point[1] ?? 0) - 0.5) * cell);
      return spread(smoothed(xs), smoothed(ys), pointEvery);
    })
    .sort((one, other) => ringArea(other) - ringArea(one));
}

/** The part of the grid that holds its land, with a rim of water: the less there is to look through. */
function cropToLand({ x0, y0, columns, rows, cell, values }: Grid): Grid {
  let left = columns;
  let right = 0;
  let top = rows;
  let bottom = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if ((values[row * columns + column] ?? -1) < 0) continue;
      if (column < left) left = column;
      if (column > right) right = column;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
  left = Math.max(0, left - 1);
  top = Math.max(0, top - 1);
  const wide = Math.max(0, Math.min(columns, right + 2) - left);
  const high = Math.max(0, Math.min(rows, bottom + 2) - top);
  const cropped = new Float64Array(wide * high);
  for (let row = 0; row < high; row += 1) {
    const from = (top + row) * columns + left;
    cropped.set(values.subarray(from, from + wide), row * wide);
  }
  return { x0: x0 + left * cell, y0: y0 + top * cell, columns: wide, rows: high, cell, values: cropped };
}

/** Each value becomes a quarter of itself and its neighbours: 1-2-1, three times, round the ring. */
function smoothed(values: Float64Array): Float64Array {
  let from = values;
  for (let pass = 0; pass < smoothings; pass += 1) {
    const before = from;
    const last = before.length - 1;
    from = before.map(
      (value, at) =>
        ((before[at === 0 ? last : at - 1] ?? 0) + 2 * value + (before[at === last ? 0 : at + 1] ?? 0)) / 4,
    );
  }
  return from;
}

/** The ring's points at even distances along it. */
function spread(xs: Float64Array, ys: Float64Array, every: number): readonly number[] {
  const count = xs.length;
  const lengths = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) {
    const next = (at + 1) % count;
    const dx = (xs[next] ?? 0) - (xs[at] ?? 0);
    const dy = (ys[next] ?? 0) - (ys[at] ?? 0);
    lengths[at + 1] = (lengths[at] ?? 0) + Math.sqrt(dx * dx + dy * dy);
  }
  const total = lengths[count] ?? 0;
  const points = Math.max(8, Math.round(total / every));
  const ring: number[] = [];
  let at = 0;
  for (let point = 0; point < points; point += 1) {
    const target = (total * point) / points;
    while (at < count - 1 && (lengths[at + 1] ?? 0) < target) at += 1;
    const start = lengths[at] ?? 0;
    const length = (lengths[at + 1] ?? 0) - start;
    const share = length === 0 ? 0 : (target - start) / length;
    const next = (at + 1) % count;
    ring.push(
      toTenth((xs[at] ?? 0) + ((xs[next] ?? 0) - (xs[at] ?? 0)) * share),
      toTenth((ys[at] ?? 0) + ((ys[next] ?? 0) - (ys[at] ?? 0)) * share),
    );
  }
  return ring;
}

/** To 0.1, and never minus zero, which JSON would not keep. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Square units, whichever way round. */
export function ringArea(ring: readonly number[]): number {
  let twice = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    twice += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0);
  }
  return Math.abs(twice) / 2;
}
