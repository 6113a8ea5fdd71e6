import type { Layout } from "#domain/layout.ts";

/** What a layout from a thread, a file or a storage must not hold: a place that is no number. `null`: all are. */
export function layoutFault({ bounds, shelves, clusters, places }: Layout): string | null {
  for (const { node, x, y, r } of places)
    if (!isFiniteAll(x, y, r) || r < 0) return `a place is no number: ${node}`;
  for (const { node, x, y, coast, bounds: box } of clusters)
    if (!isFiniteAll(x, y, box.x0, box.y0, box.x1, box.y1) || !coast.every(isFiniteRing))
      return `an island is no number: ${node}`;
  for (const { node, outer, inner, label } of shelves)
    if (
      !isFiniteAll(label?.x ?? 0, label?.y ?? 0) ||
      !outer.every(isFiniteRing) ||
      !inner.every(isFiniteRing)
    )
      return `a shelf is no number: ${node}`;
  return isFiniteAll(bounds.x0, bounds.y0, bounds.x1, bounds.y1) ? null : "the bounds are no numbers";
}

const isFiniteAll = (...values: readonly number[]): boolean => values.every(Number.isFinite);
const isFiniteRing = (ring: readonly number[]): boolean => ring.every(Number.isFinite);
