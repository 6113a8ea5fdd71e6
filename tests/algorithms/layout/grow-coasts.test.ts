import { describe, expect, it } from "vitest";
import type { Bodies, Body } from "#algorithms/layout/build-bodies.ts";
import { growCoasts } from "#algorithms/layout/grow-coasts.ts";
import type { Boxes } from "#algorithms/layout/near-pairs.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import { sizeFigures } from "#algorithms/layout/size-figures.ts";
import { ringArea, traceContour } from "#algorithms/layout/trace-contour.ts";
import { nodeId } from "#domain/ids.ts";

type Drawn = readonly [cluster: number, x: number, y: number, width: number, height: number];

/** The first body of each cluster is its name. */
function draw(...drawn: readonly Drawn[]): { readonly bodies: Bodies; readonly boxes: Boxes } {
  const clusterCount = Math.max(...drawn.map(([cluster]) => cluster)) + 1;
  const all = drawn.map(
    ([cluster, , , width, height], at): Body => ({
      node: nodeId(`n${at}`),
      cluster,
      disc: at < clusterCount ? null : { r: height / 2, dy: 0 },
      width,
      height,
      lines: [],
      occupations: [],
    }),
  );
  const clusters = Array.from({ length: clusterCount }, (_, at) => at);
  return {
    bodies: { all, clusterCount, groupOf: clusters, groups: clusters.map(() => null) },
    boxes: {
      x: Float64Array.from(drawn, ([, x]) => x),
      y: Float64Array.from(drawn, ([, , y]) => y),
      halfWidth: Float64Array.from(drawn, ([, , , width]) => width / 2),
      halfHeight: Float64Array.from(drawn, ([, , , , height]) => height / 2),
    },
  };
}

const bounds = (ring: readonly number[] = []) => {
  const xs = ring.filter((_, at) => at % 2 === 0);
  const ys = ring.filter((_, at) => at % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

describe("growCoasts", () => {
  it("draws one box's coast nine units out", () => {
    // A box 100 by 60 at 0, 0: the land is 118 by 78, its corners round by 16 + 9 = 25:
    // area 118 × 78 - (4 - π) 25² = 8,667.5.
    const { bodies, boxes } = draw([0, 0, 0, 100, 60]);
    const [coast] = growCoasts(bodies, boxes, sizeFigures.large);
    expect(coast).toHaveLength(1);
    for (const [at, side] of [-59, -39, 59, 39].entries())
      expect(Math.abs((bounds(coast?.[0])[at] ?? 0) - side)).toBeLessThan(1);
    const area = ringArea(coast?.[0] ?? []);
    expect(Math.abs(area / 8667.5 - 1)).toBeLessThan(0.02);
  });

  it("ties a place to its name by a neck", () => {
    const { bodies, boxes } = draw([0, 0, 0, 80, 40], [0, 110, 0, 40, 40]);
    const [coast] = growCoasts(bodies, boxes, sizeFigures.large);
    expect(coast).toHaveLength(1);
    expect(coast?.[0] && ringContains(coast[0], 65, 0)).toBe(true);
  });

  it("keeps the gap to a neighbour, and each body on its own land", () => {
    const { bodies, boxes } = draw([0, 0, 0, 80, 60], [1, 107, 0, 80, 60]);
    const [left, right] = growCoasts(bodies, boxes, sizeFigures.large);
    const shore = bounds(left?.[0])[2] ?? 0;
    const other = bounds(right?.[0])[0] ?? 0;
    expect(other - shore).toBeGreaterThan(8);
    expect(shore).toBeGreaterThan(40);
    expect(other).toBeLessThan(67);
  });

  it("leaves an island in pieces rather than over another's body", () => {
    const { bodies, boxes } = draw([0, 0, 0, 60, 40], [1, 100, 0, 60, 120], [0, 200, 0, 40, 40]);
    const [torn, whole] = growCoasts(bodies, boxes, sizeFigures.large);
    expect(torn).toHaveLength(2);
    expect(torn?.some((ring) => ringContains(ring, 100, 0))).toBe(false);
    expect(whole).toHaveLength(1);
  });
});

describe("traceContour", () => {
  it("gives no ring where there is no land", () => {
    const grid = { x0: 0, y0: 0, columns: 5, rows: 5, cell: 3, values: new Float64Array(25).fill(-1) };
    expect(traceContour(grid, 5)).toEqual([]);
  });
});
