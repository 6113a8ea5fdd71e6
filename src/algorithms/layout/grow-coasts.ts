import type { Bodies } from "#algorithms/layout/build-bodies.ts";
import {
  addBox,
  addLine,
  createFade,
  type Fade,
  type Grid,
  gridOver,
  toDistance,
} from "#algorithms/layout/coast-field.ts";
import type { Boxes } from "#algorithms/layout/near-pairs.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { SizeFigures } from "#algorithms/layout/size-figures.ts";
import { traceContour } from "#algorithms/layout/trace-contour.ts";
import type { Box, Rings } from "#domain/layout.ts";

/** The capsule that ties a place to its cluster's name weighs less than the boxes at its ends. */
const neckWeight = 0.6;
/** A body keeps this much land round it, whatever its neighbours claim: share of the gap in a grouping. */
const kept = 1 / 6;
const far = 1e3;

/** A cluster's claim: smooth distance to its land, and true distance to its nearest body. */
export interface Claim {
  readonly grid: Grid;
  readonly nearest: Float64Array;
}

/**
 * Land rises round each cluster's bodies and the necks between them, as far as a smooth distance reaches and no
 * nearer to the next island than the gap. No two coasts cross, and every body lies within its own.
 *
 * @returns by cluster: its coast, in one ring wherever the bodies of the others leave room
 */
export function growCoasts(bodies: Bodies, boxes: Boxes, figures: SizeFigures): readonly Rings[] {
  const fade = createFade(figures.coast.smooth);
  const claims = Array.from({ length: bodies.clusterCount }, (_, cluster) =>
    claimLand(bodies, boxes, cluster, figures, fade),
  );
  return claims.map((_, cluster) => growCoast(claims, cluster, bodies, boxes, figures));
}

/** The coast of one cluster amid the claims of all, by number. */
export function growCoast(
  claims: readonly Claim[],
  cluster: number,
  bodies: Bodies,
  boxes: Boxes,
  figures: SizeFigures,
): Rings {
  const claim = claims[cluster];
  if (claim === undefined) return [];
  const land = { ...claim.grid, values: shareLand(claims, cluster, bodies, figures) };
  const own = bodies.all.flatMap((body, at) => (body.cluster === cluster ? [at] : []));
  const rings = traceContour(land, figures.coast.pointEvery);
  return rings.filter((ring) => own.some((at) => ringContains(ring, boxes.x[at] ?? 0, boxes.y[at] ?? 0)));
}

export function claimLand(
  { all }: Bodies,
  boxes: Boxes,
  cluster: number,
  { coast }: SizeFigures,
  fade: Fade,
): Claim {
  const own = all.flatMap((body, at) => (body.cluster === cluster ? [at] : []));
  const felt = coast.reach + coast.gaps[1] + 2 * coast.smooth;
  const grid = gridOver(boundsOf(boxes, own, felt), coast.cell);
  const nearest = new Float64Array(grid.values.length).fill(far);
  const nameX = boxes.x[cluster] ?? 0;
  const nameY = boxes.y[cluster] ?? 0;
  for (const at of own) {
    addBox(grid, nearest, fade, boundsOf(boxes, [at], 0), coast.corner);
    if (at === cluster) continue;
    addLine(grid, fade, [nameX, nameY, boxes.x[at] ?? 0, boxes.y[at] ?? 0], coast.neck, neckWeight);
  }
  toDistance(grid.values, coast.smooth);
  return { grid, nearest };
}

/** How far within its land each point of a cluster's grid is; below zero it is water or another's. */
function shareLand(
  claims: readonly Claim[],
  cluster: number,
  { groupOf }: Bodies,
  { coast, gaps }: SizeFigures,
): Float64Array {
  const mine = claims[cluster];
  if (mine === undefined) return new Float64Array();
  const { grid, nearest } = mine;
  const keep = gaps[1] * kept;
  const within = grid.values.map((distance) => coast.reach - distance);
  const clear = new Float64Array(within.length).fill(far);
  const wet = -2 * coast.cell;
  for (const [other, { grid: theirs, nearest: toThem }] of claims.entries()) {
    if (other === cluster || !meet(theirs, grid)) continue;
    const gap = coast.gaps[groupOf[other] === groupOf[cluster] ? 0 : 1];
    const down = Math.round((theirs.y0 - grid.y0) / grid.cell);
    const right = Math.round((theirs.x0 - grid.x0) / grid.cell);
    const lastRow = Math.min(grid.rows, down + theirs.rows);
    const lastColumn = Math.min(grid.columns, right + theirs.columns);
    for (let row = Math.max(0, down); row < lastRow; row += 1)
      for (let column = Math.max(0, right); column < lastColumn; column += 1) {
        const point = row * grid.columns + column;
        const land = within[point] ?? 0;
        if (land < wet && (nearest[point] ?? far) > keep) continue;
        const there = (row - down) * theirs.columns + column - right;
        const between = ((theirs.values[there] ?? far) - gap - (grid.values[point] ?? far)) / 2;
        if (between < land) within[point] = between;
        const free = (toThem[there] ?? far) - 2 * keep;
        if (free < (clear[point] ?? 0)) clear[point] = free;
      }
  }
  return within.map((land, point) =>
    Math.min(Math.max(land, keep - (nearest[point] ?? far)), clear[point] ?? far),
  );
}

function meet(one: Grid, other: Grid): boolean {
  const a = extentOf(one);
  const b = extentOf(other);
  return a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;
}

const extentOf = ({ x0, y0, columns, rows, cell }: Grid): Box => ({
  x0,
  y0,
  x1: x0 + (columns - 1) * cell,
  y1: y0 + (rows - 1) * cell,
});

/** Round the named boxes, with a margin. */
export function boundsOf(
  { x, y, halfWidth, halfHeight }: Boxes,
  which: readonly number[],
  margin: number,
): Box {
  const sides = which.map((at) => ({
    x: x[at] ?? 0,
    y: y[at] ?? 0,
    w: (halfWidth[at] ?? 0) + margin,
    h: (halfHeight[at] ?? 0) + margin,
  }));
  return {
    x0: Math.min(...sides.map((side) => side.x - side.w)),
    y0: Math.min(...sides.map((side) => side.y - side.h)),
    x1: Math.max(...sides.map((side) => side.x + side.w)),
    y1: Math.max(...sides.map((side) => side.y + side.h)),
  };
}
