/** Boxes by their middles and half sizes. */
export interface Boxes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
}

const mostCells = 512;

/**
 * Pairs of boxes that come within `margin` of each other, found by a grid: boxes are entered in every cell they
 * touch, and a pair counts in the cell of its intersection's upper left corner only.
 *
 * @returns numbers of the boxes, pair after pair: a, b, a, b …
 */
export function nearPairs(boxes: Boxes, margin: number): Int32Array {
  const { x, y, halfWidth, halfHeight } = boxes;
  const { columns, rows, spans, entered } = enter(boxes, margin / 2);
  const heads = new Int32Array(columns * rows).fill(-1);
  const boxAt = new Int32Array(entered);
  const nextAt = new Int32Array(entered);
  const pairs: number[] = [];
  let entry = 0;
  for (let a = 0; a < x.length; a += 1) {
    const left = spans[4 * a] ?? 0;
    const top = spans[4 * a + 1] ?? 0;
    const right = spans[4 * a + 2] ?? 0;
    const bottom = spans[4 * a + 3] ?? 0;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cell = row * columns + column;
        const head = heads[cell] ?? -1;
        for (let at = head; at >= 0; at = nextAt[at] ?? -1) {
          const b = boxAt[at] ?? 0;
          const otherLeft = spans[4 * b] ?? 0;
          const otherTop = spans[4 * b + 1] ?? 0;
          if ((left > otherLeft ? left : otherLeft) !== column || (top > otherTop ? top : otherTop) !== row)
            continue;
          const dx = (x[a] ?? 0) - (x[b] ?? 0);
          if ((dx < 0 ? -dx : dx) >= (halfWidth[a] ?? 0) + (halfWidth[b] ?? 0) + margin) continue;
          const dy = (y[a] ?? 0) - (y[b] ?? 0);
          if ((dy < 0 ? -dy : dy) >= (halfHeight[a] ?? 0) + (halfHeight[b] ?? 0) + margin) continue;
          pairs.push(b, a);
        }
        boxAt[entry] = a;
        nextAt[entry] = head;
        heads[cell] = entry;
        entry += 1;
      }
  }
  return new Int32Array(pairs);
}

/** A grid of cells about as large as a box, and the cells that each box spans: left, top, right, bottom. */
function enter({ x, y, halfWidth, halfHeight }: Boxes, reach: number) {
  const count = x.length;
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  let extent = 1;
  for (let at = 0; at < count; at += 1) {
    const w = (halfWidth[at] ?? 0) + reach;
    const h = (halfHeight[at] ?? 0) + reach;
    const cx = x[at] ?? 0;
    const cy = y[at] ?? 0;
    if (cx - w < x0) x0 = cx - w;
    if (cx + w > x1) x1 = cx + w;
    if (cy - h < y0) y0 = cy - h;
    if (cy + h > y1) y1 = cy + h;
    extent += w + h;
  }
  const cell = extent / Math.max(1, count);
  const columns = Math.max(1, Math.min(mostCells, Math.ceil((x1 - x0) / cell)));
  const rows = Math.max(1, Math.min(mostCells, Math.ceil((y1 - y0) / cell)));
  const spans = new Int32Array(4 * count);
  let entered = 0;
  for (let at = 0; at < count; at += 1) {
    const w = (halfWidth[at] ?? 0) + reach;
    const h = (halfHeight[at] ?? 0) + reach;
    const left = inRange(((x[at] ?? 0) - w - x0) / cell, columns);
    const top = inRange(((y[at] ?? 0) - h - y0) / cell, rows);
    const right = inRange(((x[at] ?? 0) + w - x0) / cell, columns);
    const bottom = inRange(((y[at] ?? 0) + h - y0) / cell, rows);
    spans[4 * at] = left;
    spans[4 * at + 1] = top;
    spans[4 * at + 2] = right;
    spans[4 * at + 3] = bottom;
    entered += (right - left + 1) * (bottom - top + 1);
  }
  return { columns, rows, spans, entered };
}

const inRange = (at: number, count: number) => {
  const cell = Math.floor(at);
  return cell < 0 ? 0 : cell >= count ? count - 1 : cell;
};
