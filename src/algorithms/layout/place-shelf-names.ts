import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import { boundsOf } from "#algorithms/layout/grow-coasts.ts";
import type { Boxes } from "#algorithms/layout/near-pairs.ts";
import type { Box, Rings } from "#domain/layout.ts";

export interface NameSize {
  readonly width: number;
  readonly height: number;
}

/** Names are tried at every so many units. */
const step = 6;
/** Least water between a name and any land. */
export const clear = 5;
const outward = 40;
/** How far from its grouping a name is sought first. */
const nearBy = 60;
const middleWeight = 0.12;
const spillWeight = 1.5;
const foreignWeight = 2;

/**
 * A free stretch of water for the name of each grouping: as near to its own land as can be, rather within the map
 * than without, never on land or on another name.
 *
 * @param coasts by cluster
 * @returns the name's box, by grouping
 */
export function placeShelfNames(
  bodies: Bodies,
  boxes: Boxes,
  coasts: readonly Rings[],
  sizes: readonly NameSize[],
): readonly Box[] {
  const bounds = boundsOf(boxes, [...bodies.all.keys()], 10);
  const land = landMask(coasts, bounds);
  const placed: Box[] = [];
  return sizes.map((size, group) => {
    const mine = bodies.all.flatMap(({ cluster }, at) => (bodies.groupOf[cluster] === group ? [at] : []));
    const others = [...bodies.all.keys()].filter((at) => !mine.includes(at));
    const middle = boundsOf(boxes, mine, 0);
    const isFree = (box: Box) => land.free(box) && !placed.some((other) => overlap(box, other, clear));
    let best: Box = { x0: middle.x0, y0: middle.y0 - size.height, x1: middle.x0 + size.width, y1: middle.y0 };
    let least = Number.POSITIVE_INFINITY;
    // Nothing farther from the grouping than what has been found can be better.
    for (const around of [nearBy, Number.POSITIVE_INFINITY]) {
      for (const box of tries(bounds, size, middle, around)) {
        const soFar = costOfPlace(box, middle, bounds);
        if (soFar + distanceTo(middle, box) >= least || !isFree(box)) continue;
        const own = nearest(boxes, mine, box);
        if (soFar + own >= least) continue;
        const cost = soFar + own + foreignWeight * Math.max(0, own - nearest(boxes, others, box));
        if (cost >= least) continue;
        least = cost;
        best = box;
      }
      if (least <= around) break;
    }
    placed.push(best);
    return best;
  });
}

/** Boxes of the size all over the map, row by row, that come as near as `around` to the grouping. */
function* tries(
  { x0, y0, x1, y1 }: Box,
  { width, height }: NameSize,
  middle: Box,
  around: number,
): Generator<Box> {
  const left = x0 - outward;
  const top = y0 - outward;
  const from = (least: number, start: number) => Math.max(0, Math.ceil((least - start) / step));
  const to = (most: number, start: number) => Math.floor((most - start) / step);
  const lastRow = to(Math.min(middle.y1 + around, y1 + outward - height), top);
  const lastColumn = to(Math.min(middle.x1 + around, x1 + outward - width), left);
  for (let row = from(middle.y0 - around - height, top); row <= lastRow; row += 1)
    for (let column = from(middle.x0 - around - width, left); column <= lastColumn; column += 1) {
      const x = left + column * step;
      const y = top + row * step;
      yield { x0: x, y0: y, x1: x + width, y1: y + height };
    }
}

/** What a place costs by itself: being far from the grouping's middle, or over the edge of the map. */
function costOfPlace({ x0, y0, x1, y1 }: Box, middle: Box, bounds: Box): number {
  const dx = (x0 + x1 - middle.x0 - middle.x1) / 2;
  const dy = (y0 + y1 - middle.y0 - middle.y1) / 2;
  const spill =
    Math.max(0, bounds.x0 - x0) +
    Math.max(0, bounds.y0 - y0) +
    Math.max(0, x1 - bounds.x1) +
    Math.max(0, y1 - bounds.y1);
  return middleWeight * Math.sqrt(dx * dx + dy * dy) + spillWeight * spill;
}

/** From the box to the nearest of the bodies, zero if they meet. */
export function nearest(boxes: Boxes, which: readonly number[], box: Box): number {
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  const w = (box.x1 - box.x0) / 2;
  const h = (box.y1 - box.y0) / 2;
  let least = Number.POSITIVE_INFINITY;
  for (const at of which) {
    const dx = Math.max(0, Math.abs((boxes.x[at] ?? 0) - x) - (boxes.halfWidth[at] ?? 0) - w);
    const dy = Math.max(0, Math.abs((boxes.y[at] ?? 0) - y) - (boxes.halfHeight[at] ?? 0) - h);
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance < least) least = distance;
  }
  return least;
}

/** Between two boxes, zero if they meet. */
function distanceTo(a: Box, b: Box): number {
  const dx = Math.max(0, a.x0 - b.x1, b.x0 - a.x1);
  const dy = Math.max(0, a.y0 - b.y1, b.y0 - a.y1);
  return Math.sqrt(dx * dx + dy * dy);
}

export const overlap = (a: Box, b: Box, gap: number) =>
  a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap;

/** Land on a grid, with sums, so that any box is known to be free at once. */
function landMask(coasts: readonly Rings[], bounds: Box): { readonly free: (box: Box) => boolean } {
  const cell = 4;
  const x0 = bounds.x0 - outward - 2 * cell;
  const y0 = bounds.y0 - outward - 2 * cell;
  const columns = Math.ceil((bounds.x1 + outward - x0) / cell) + 2;
  const rows = Math.ceil((bounds.y1 + outward - y0) / cell) + 2;
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (const ring of coasts.flat()) {
    const ys = ring.filter((_, at) => at % 2 === 1);
    const lastRow = Math.min(rows - 1, Math.ceil((Math.max(...ys) - y0) / cell));
    for (let row = Math.max(0, Math.floor((Math.min(...ys) - y0) / cell)); row <= lastRow; row += 1) {
      const across = crossings(ring, y0 + row * cell);
      for (let at = 0; at + 1 < across.length; at += 2) {
        const last = Math.min(columns - 1, Math.floor(((across[at + 1] ?? 0) - x0) / cell));
        for (
          let column = Math.max(0, Math.ceil(((across[at] ?? 0) - x0) / cell));
          column <= last;
          column += 1
        )
          sums[(row + 1) * (columns + 1) + column + 1] = 1;
      }
    }
  }
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const at = row * (columns + 1) + column;
      sums[at] =
        (sums[at] ?? 0) + (sums[at - 1] ?? 0) + (sums[at - columns - 1] ?? 0) - (sums[at - columns - 2] ?? 0);
    }
  const sum = (column: number, row: number) =>
    sums[Math.max(0, Math.min(rows, row)) * (columns + 1) + Math.max(0, Math.min(columns, column))] ?? 0;
  return {
    free: (box) => {
      const c0 = Math.floor((box.x0 - clear - x0) / cell);
      const c1 = Math.ceil((box.x1 + clear - x0) / cell) + 1;
      const r0 = Math.floor((box.y0 - clear - y0) / cell);
      const r1 = Math.ceil((box.y1 + clear - y0) / cell) + 1;
      return sum(c1, r1) - sum(c0, r1) - sum(c1, r0) + sum(c0, r0) === 0;
    },
  };
}

/** Where a level line crosses a ring, from left to right: in, out, in, out … */
function crossings(ring: readonly number[], y: number): readonly number[] {
  const across: number[] = [];
  for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
    const ay = ring[before + 1] ?? 0;
    const by = ring[at + 1] ?? 0;
    if (ay > y === by > y) continue;
    const ax = ring[before] ?? 0;
    across.push(ax + (((ring[at] ?? 0) - ax) * (y - ay)) / (by - ay));
  }
  return across.sort((one, other) => one - other);
}
