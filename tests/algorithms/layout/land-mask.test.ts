import fc from "fast-check";
import { expect, it } from "vitest";
import { landMask } from "#algorithms/layout/land-mask.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";

/** A square of 40 with a lake of 10 in its middle. */
const coast = [
  [0, 0, 40, 0, 40, 40, 0, 40],
  [15, 15, 25, 15, 25, 25, 15, 25],
];
const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

it("holds what lies on land, not what reaches the water or a lake", () => {
  expect(landMask(coast).holds(box(2, 2, 38, 12))).toBe(true);
  expect(landMask(coast).holds(box(30, 2, 42, 12))).toBe(false);
  expect(landMask(coast).holds(box(10, 10, 20, 20))).toBe(false);
  expect(landMask(coast).holds(box(50, 50, 60, 60))).toBe(false);
});

it("touches what is partly on land, not what lies in the water", () => {
  expect(landMask(coast).touches(box(30, 2, 42, 12))).toBe(true);
  expect(landMask(coast).touches(box(42, 2, 50, 12))).toBe(false);
  expect(landMask(coast).touches(box(18, 18, 22, 22))).toBe(false);
});

it("has no land without a coast", () => {
  expect(landMask([]).holds(box(0, 0, 1, 1))).toBe(false);
  expect(landMask([]).touches(box(0, 0, 1, 1))).toBe(false);
});

it("never holds a box with a corner in the water", () => {
  const at = fc.double({ min: -5, max: 45, noNaN: true });
  fc.assert(
    fc.property(at, at, at, at, (xa, ya, xb, yb) => {
      const drawn = box(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
      if (!landMask(coast).holds(drawn)) return;
      for (const x of [drawn.x0, drawn.x1])
        for (const y of [drawn.y0, drawn.y1])
          expect(coast.filter((ring) => ringContains(ring, x, y)).length % 2).toBe(1);
    }),
  );
});
