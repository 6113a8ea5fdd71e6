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
const clear = 5;
const outward = 40;
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
  return sizes.map(({ width, height }, group) => {
    const mine = bodies.all.flatMap(({ cluster }, at) => (bodies.groupOf[cluster] === group ? [at] : []));
    const others = [...bodies.all.keys()].filter((at) => !mine.includes(at));
    const middle = boundsOf(boxes, mine, 0);
    let best: Box = { x0: middle.x0, y0: middle.y0 - height, x1: middle.x0 + width, y1: middle.y0 };
    let least = Number.POSITIVE_INFINITY;
    for (let y0 = bounds.y0 - outward; y0 + height <= bounds.y1 + outward; y0 += step)
      for (let x0 = bounds.x0 - outward; x0 + width <= bounds.x1 + outward; x0 += step) {
        const box = { x0, y0, x1: x0 + width, y1: y0 + height };
        const dx = (x0 + box.x1 - middle.x0 - middle.x1) / 2;
        const dy = (y0 + box.y1 - middle.y0 - middle.y1) / 2;
        const spill =
          Math.max(0, bounds.x0 - x0) +
          Math.max(0, bounds.y0 - y0) +
          Math.max(0, box.x1 - bounds.x1) +
          Math.max(0, box.y1 - bounds.y1);
        const soFar = middleWeight * Math.sqrt(dx * dx + dy * dy) + spillWeight * spill;
        if (
          soFar + distanceTo(middle, box) >= least ||
          !land.free(box) ||
          placed.some((other) => overlap(box, other, clear))
        )
          continue;
        const own = nearest(boxes, mine, box);
        if (soFar + own >= least) continue;
        const foreign = nearest(boxes, others, box);
        const cost = soFar + own + foreignWeight * Math.max(0, own - foreign);
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    placed.push(best);
    return best;
  });
}

function nearest(boxes: Boxes, which: readonly number[], box: Box): number {
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

const overlap = (a: Box, b: Box, gap: number) =>
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
