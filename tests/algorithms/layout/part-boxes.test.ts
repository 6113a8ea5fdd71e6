import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Boxes, nearPairs } from "#algorithms/layout/near-pairs.ts";
import { nearAtScale, partBoxes } from "#algorithms/layout/part-boxes.ts";

type Middle = readonly [x: number, y: number];

/** Boxes 40 wide and 20 high round the points. */
const boxesAt = (...points: readonly Middle[]): Boxes => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
  halfWidth: new Float64Array(points.length).fill(20),
  halfHeight: new Float64Array(points.length).fill(10),
});

const part = (boxes: Boxes, gap: number, share: number, scale = 1) =>
  partBoxes(
    boxes,
    nearAtScale(boxes, nearPairs(boxes, gap), () => gap, scale, 0),
    share,
    scale,
  );

describe("partBoxes", () => {
  it("clears a pair on the axis where it overlaps least, half each", () => {
    // 30 apart of 40 + gap 5: 15 too near across; 4 apart of 20 + 5: 21 too near down.
    const boxes = boxesAt([0, 0], [30, 4]);
    expect(part(boxes, 5, 0.5)).toBe(15);
    expect([...boxes.x]).toEqual([-7.5, 37.5]);
    expect([...boxes.y]).toEqual([0, 4]);
  });

  it("moves each by its share of the overlap only", () => {
    const boxes = boxesAt([0, 0], [0, 15]);
    part(boxes, 5, 0.3);
    expect([...boxes.y]).toEqual([-3, 18]);
  });

  it("lets boxes that are still small come nearer", () => {
    const boxes = boxesAt([0, 0], [30, 4]);
    expect(part(boxes, 5, 0.5, 0.5)).toBe(0);
  });

  it("leaves apart what keeps its gap", () => {
    const boxes = boxesAt([0, 0], [45, 0]);
    expect(part(boxes, 5, 0.5)).toBe(0);
    expect([...boxes.x]).toEqual([0, 45]);
  });
});

describe("nearPairs", () => {
  const point = fc.tuple(
    fc.double({ min: -300, max: 300, noNaN: true }),
    fc.double({ min: -300, max: 300, noNaN: true }),
  );

  it("finds what a look at every pair finds, each once", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), fc.integer({ min: 0, max: 60 }), (points, margin) => {
        const every = points.flatMap(([ax, ay], a) =>
          points.flatMap(([bx, by], b) =>
            a < b && Math.abs(ax - bx) < 40 + margin && Math.abs(ay - by) < 20 + margin ? [`${a} ${b}`] : [],
          ),
        );
        const pairs = nearPairs(boxesAt(...points), margin);
        const found = Array.from({ length: pairs.length / 2 }, (_, at) =>
          [...pairs.slice(2 * at, 2 * at + 2)].sort((one, other) => one - other).join(" "),
        );
        expect(found.sort()).toEqual(every.sort());
      }),
    );
  });

  it("has none in an empty map", () => {
    expect([...nearPairs(boxesAt(), 10)]).toEqual([]);
  });
});
