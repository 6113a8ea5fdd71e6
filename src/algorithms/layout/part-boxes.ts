import type { Boxes } from "#algorithms/layout/near-pairs.ts";

/** Pairs that may come to touch (a, b, a, b …), and how far the middles of each must keep. */
export interface NearBoxes {
  readonly pairs: Int32Array;
  readonly reachX: Float64Array;
  readonly reachY: Float64Array;
}

/**
 * Leaves out pairs that are farther apart, at this scale, than they will come before the next look.
 *
 * @param gapOf what a pair must keep between its boxes
 */
export function nearAtScale(
  { x, y, halfWidth, halfHeight }: Boxes,
  pairs: Int32Array,
  gapOf: (a: number, b: number) => number,
  scale: number,
  slack: number,
): NearBoxes {
  const near = new Int32Array(pairs.length);
  const reachX = new Float64Array(pairs.length / 2);
  const reachY = new Float64Array(pairs.length / 2);
  let count = 0;
  for (let at = 0; at < reachX.length; at += 1) {
    const a = pairs[2 * at] ?? 0;
    const b = pairs[2 * at + 1] ?? 0;
    const gap = gapOf(a, b);
    const wide = (halfWidth[a] ?? 0) + (halfWidth[b] ?? 0) + gap;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    if ((dx < 0 ? -dx : dx) > wide * scale + slack) continue;
    const high = (halfHeight[a] ?? 0) + (halfHeight[b] ?? 0) + gap;
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    if ((dy < 0 ? -dy : dy) > high * scale + slack) continue;
    near[2 * count] = a;
    near[2 * count + 1] = b;
    reachX[count] = wide;
    reachY[count] = high;
    count += 1;
  }
  return {
    pairs: near.subarray(0, 2 * count),
    reachX: reachX.subarray(0, count),
    reachY: reachY.subarray(0, count),
  };
}

/**
 * Moves overlapping boxes apart on the axis where they overlap least, each by `share` of the overlap (at .5 the
 * pair is clear). In place.
 *
 * @param scale of the boxes and gaps, 0 to 1: they grow while the map settles
 * @returns the greatest overlap that was met
 */
export function partBoxes(
  { x, y }: Boxes,
  { pairs, reachX, reachY }: NearBoxes,
  share: number,
  scale: number,
): number {
  let worst = 0;
  for (let at = 0; at < reachX.length; at += 1) {
    const a = pairs[2 * at] ?? 0;
    const b = pairs[2 * at + 1] ?? 0;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const overX = (reachX[at] ?? 0) * scale - (dx < 0 ? -dx : dx);
    if (overX <= 0) continue;
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    const overY = (reachY[at] ?? 0) * scale - (dy < 0 ? -dy : dy);
    if (overY <= 0) continue;
    if (overX < overY) {
      if (overX > worst) worst = overX;
      const move = dx < 0 ? -overX * share : overX * share;
      x[a] = (x[a] ?? 0) - move;
      x[b] = (x[b] ?? 0) + move;
    } else {
      if (overY > worst) worst = overY;
      const move = dy < 0 ? -overY * share : overY * share;
      y[a] = (y[a] ?? 0) - move;
      y[b] = (y[b] ?? 0) + move;
    }
  }
  return worst;
}
