/** Boxes by their middles and half sizes. */
export interface Boxes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
}

/**
 * Pairs of boxes that come within `margin` of each other, found by a grid: boxes are entered in every cell they
 * touch, and a pair counts in the cell of its intersection's upper left corner only.
 *
 * @returns numbers of the boxes, pair after pair: a, b, a, b …
 */
export function nearPairs({ x, y, halfWidth, halfHeight }: Boxes, margin: number): Int32Array {
  const count = x.length;
  const reach = margin / 2;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  let extent = 1;
  for (let at = 0; at < count; at += 1) {
    const w = (halfWidth[at] ?? 0) + reach;
    const h = (halfHeight[at] ?? 0) + reach;
    const cx = x[at] ?? 0;
    const cy = y[at] ?? 0;
    if (cx - w < left) left = cx - w;
    if (cx + w > right) right = cx + w;
    if (cy - h < top) top = cy - h;
    if (cy + h > bottom) bottom = cy + h;
    extent += w + h;
  }
  const cell = extent / Math.max(1, count);
  const columns = Math.max(1, Math.min(512, Math.ceil((right - left) / cell)));
  const rows = Math.max(1, Math.min(512, Math.ceil((bottom - top) / cell)));
  const column = (at: number) => Math.max(0, Math.min(columns - 1, Math.floor((at - left) / cell)));
  const row = (at: number) => Math.max(0, Math.min(rows - 1, Math.floor((at - top) / cell)));

  const heads = new Int32Array(columns * rows).fill(-1);
  const entries: number[] = [];
  const nexts: number[] = [];
  const pairs: number[] = [];
  for (let a = 0; a < count; a += 1) {
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const aw = (halfWidth[a] ?? 0) + reach;
    const ah = (halfHeight[a] ?? 0) + reach;
    const c0 = column(ax - aw);
    const c1 = column(ax + aw);
    const r0 = row(ay - ah);
    const r1 = row(ay + ah);
    for (let r = r0; r <= r1; r += 1)
      for (let c = c0; c <= c1; c += 1) {
        const at = r * columns + c;
        for (let entry = heads[at] ?? -1; entry >= 0; entry = nexts[entry] ?? -1) {
          const b = entries[entry] ?? 0;
          const bw = (halfWidth[b] ?? 0) + reach;
          const bh = (halfHeight[b] ?? 0) + reach;
          const bx = x[b] ?? 0;
          const by = y[b] ?? 0;
          const dx = ax < bx ? bx - ax : ax - bx;
          const dy = ay < by ? by - ay : ay - by;
          if (dx >= aw + bw || dy >= ah + bh) continue;
          const sharedLeft = ax - aw > bx - bw ? ax - aw : bx - bw;
          const sharedTop = ay - ah > by - bh ? ay - ah : by - bh;
          if (column(sharedLeft) === c && row(sharedTop) === r) pairs.push(b, a);
        }
        entries.push(a);
        nexts.push(heads[at] ?? -1);
        heads[at] = entries.length - 1;
      }
  }
  return Int32Array.from(pairs);
}
