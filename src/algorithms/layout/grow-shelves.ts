import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import { addBox, createFade, gridOver, toDistance } from "#algorithms/layout/coast-field.ts";
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
  for (const shape of shapes) addBox(grid, null, fade, shape, corner);
  toDistance(values, coast.shelfSmooth);
  const at = (level: number): Rings =>
    traceContour(
      { ...grid, values: values.map((distance) => coast.reach + level - distance) },
      coast.pointEvery * coarser,
    );
  return { inner: at(inner), outer: at(outer) };
}
