import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { Rings } from "#domain/layout.ts";

/** How far a point is from the coast, above zero on land, and the unit direction that leads inland. */
export interface CoastDepth {
  readonly depth: number;
  readonly inX: number;
  readonly inY: number;
}

export function coastDepth(coast: Rings, x: number, y: number): CoastDepth {
  let least = Number.POSITIVE_INFINITY;
  let toX = 0;
  let toY = 0;
  for (const ring of coast)
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const ax = ring[before] ?? 0;
      const ay = ring[before + 1] ?? 0;
      const bx = (ring[at] ?? 0) - ax;
      const by = (ring[at + 1] ?? 0) - ay;
      const length = bx * bx + by * by;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * bx + (y - ay) * by) / length));
      const dx = ax + along * bx - x;
      const dy = ay + along * by - y;
      const square = dx * dx + dy * dy;
      if (square < least) {
        least = square;
        toX = dx;
        toY = dy;
      }
    }
  const distance = Math.sqrt(least);
  const inside = coast.some((ring) => ringContains(ring, x, y));
  const towards = distance === 0 ? 0 : (inside ? -1 : 1) / distance;
  return { depth: inside ? distance : -distance, inX: toX * towards, inY: toY * towards };
}
