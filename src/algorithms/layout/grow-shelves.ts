import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import { boxDistance, createFade, eachPoint, gridOver, toDistance } from "#algorithms/layout/coast-field.ts";
import { boundsOf } from "#algorithms/layout/grow-coasts.ts";
import type { Boxes } from "#algorithms/layout/near-pairs.ts";
import type { SizeFigures } from "#algorithms/layout/size-figures.ts";
import { traceContour } from "#algorithms/layout/trace-contour.ts";
import type { Box, Rings } from "#domain/layout.ts";

/** Shelves are wide and soft: half the coast's detail shows the same. */
const coarser = 2;
const corner = 16;

/** The shallow water round all bodies of a grouping and, if it is written on the map, its name. */
export function growShelf(
  { all, groupOf }: Bodies,
  boxes: Boxes,
  group: number,
  name: Box | null,
  { coast }: SizeFigures,
): { readonly inner: Rings; readonly outer: Rings } {
  const own = all.flatMap(({ cluster }, at) => (groupOf[cluster] === group ? [at] : []));
  const fade = createFade(coast.shelfSmooth);
  const shapes = own.map((at) => boundsOf(boxes, [at], 0));
  if (name !== null) shapes.push(name);
  const [inner, outer] = coast.shelf;
  const margin = coast.reach + outer + 2 * coast.shelfSmooth;
  const grid = gridOver(
    {
      x0: Math.min(...shapes.map(({ x0 }) => x0)) - margin,
      y0: Math.min(...shapes.map(({ y0 }) => y0)) - margin,
      x1: Math.max(...shapes.map(({ x1 }) => x1)) + margin,
      y1: Math.max(...shapes.map(({ y1 }) => y1)) + margin,
    },
    coast.cell * coarser,
  );
  const { values } = grid;
  for (const { x0, y0, x1, y1 } of shapes) {
    const x = (x0 + x1) / 2;
    const y = (y0 + y1) / 2;
    const reach = fade.reach;
    const felt = { x0: x0 - reach, y0: y0 - reach, x1: x1 + reach, y1: y1 + reach };
    eachPoint(grid, felt, (point, px, py) => {
      const distance = boxDistance(px - x, py - y, (x1 - x0) / 2, (y1 - y0) / 2, corner);
      if (distance < reach) values[point] = (values[point] ?? 0) + fade.at(distance);
    });
  }
  toDistance(values, coast.shelfSmooth);
  const at = (level: number): Rings =>
    traceContour(
      { ...grid, values: values.map((distance) => coast.reach + level - distance) },
      coast.pointEvery * coarser,
    );
  return { inner: at(inner), outer: at(outer) };
}
