import type { Boxes } from "#algorithms/layout/near-pairs.ts";

/**
 * Moves overlapping boxes apart on the axis where they overlap least, each by `share` of the overlap (at .5 the
 * pair is clear). In place.
 *
 * @param pairs candidates: a, b, a, b …
 * @param gaps that each pair must keep
 * @param scale of the boxes and gaps, 0 to 1: they grow while the map settles
 * @returns the greatest overlap that was met
 */
export function partBoxes(
  { x, y, halfWidth, halfHeight }: Boxes,
  pairs: Int32Array,
  gaps: Float64Array,
  share: number,
  scale: number,
): number {
  let worst = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const a = pairs[at] ?? 0;
    const b = pairs[at + 1] ?? 0;
    const gap = gaps[at / 2] ?? 0;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const overX = ((halfWidth[a] ?? 0) + (halfWidth[b] ?? 0) + gap) * scale - (dx < 0 ? -dx : dx);
    if (overX <= 0) continue;
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    const overY = ((halfHeight[a] ?? 0) + (halfHeight[b] ?? 0) + gap) * scale - (dy < 0 ? -dy : dy);
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
