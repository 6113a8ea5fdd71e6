import type { Box, Rings } from "#domain/layout.ts";

/** Asks of boxes, in world units, how they lie to the land inside some coasts; within a cell of these, both ways. */
export interface LandMask {
  /** Wholly on land. */
  readonly holds: (box: Box) => boolean;
  /** Partly on land. */
  readonly touches: (box: Box) => boolean;
}

/** A cell is this wide, wider only where an island would need more of them than it is worth. */
const finest = 0.75;
const mostCells = 160;

const known = new WeakMap<Rings, LandMask>();

/**
 * Land as a grid whose water is summed from the upper left corner, so that any box is asked in four look-ups. Made
 * once for each coast.
 */
export function landMask(coast: Rings): LandMask {
  const before = known.get(coast);
  if (before !== undefined) return before;
  const mask = createMask(coast);
  known.set(coast, mask);
  return mask;
}

function createMask(coast: Rings): LandMask {
  const { x0, y0, x1, y1 } = boundsOf(coast);
  if (!(x1 > x0 && y1 > y0)) return { holds: () => false, touches: () => false };
  const cell = Math.max(finest, (x1 - x0) / mostCells, (y1 - y0) / mostCells);
  const columns = Math.ceil((x1 - x0) / cell);
  const rows = Math.ceil((y1 - y0) / cell);
  const wide = columns + 1;
  const water = new Int32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    const y = y0 + (row + 0.5) * cell;
    const crossings = crossingsAt(coast, y);
    let passed = 0;
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      const x = x0 + (column + 0.5) * cell;
      while (passed < crossings.length && (crossings[passed] ?? 0) <= x) passed += 1;
      if (passed % 2 === 0) inRow += 1;
      water[(row + 1) * wide + column + 1] = (water[row * wide + column + 1] ?? 0) + inRow;
    }
  }
  const at = (from: number, to: number, origin: number, most: number) => {
    const low = Math.floor((from - origin) / cell - 0.5);
    const high = Math.ceil((to - origin) / cell + 0.5);
    return { low, high, whole: low >= 0 && high <= most };
  };
  /** Cells of water in the part of the box that lies on the grid. */
  const waterIn = (left: number, top: number, right: number, bottom: number) => {
    const sum = (column: number, row: number) => water[row * wide + column] ?? 0;
    return sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
  };
  return {
    holds: (box) => {
      const across = at(box.x0, box.x1, x0, columns);
      const down = at(box.y0, box.y1, y0, rows);
      return across.whole && down.whole && waterIn(across.low, down.low, across.high, down.high) === 0;
    },
    touches: (box) => {
      const across = at(box.x0, box.x1, x0, columns);
      const down = at(box.y0, box.y1, y0, rows);
      const left = Math.max(0, across.low);
      const top = Math.max(0, down.low);
      const right = Math.min(columns, across.high);
      const bottom = Math.min(rows, down.high);
      return (
        left < right && top < bottom && waterIn(left, top, right, bottom) < (right - left) * (bottom - top)
      );
    },
  };
}

/** Where a level line meets the coasts, from the left. */
function crossingsAt(coast: Rings, y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of coast)
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length;
      const ya = ring[at + 1] ?? 0;
      const yb = ring[next + 1] ?? 0;
      if (ya > y === yb > y) continue;
      const xa = ring[at] ?? 0;
      found.push(xa + (((ring[next] ?? 0) - xa) * (y - ya)) / (yb - ya));
    }
  return found.sort((a, b) => a - b);
}

function boundsOf(coast: Rings): Box {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const ring of coast)
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] ?? 0;
      const y = ring[at + 1] ?? 0;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  return { x0, y0, x1, y1 };
}
