import { expect, it } from "vitest";
import { traceRing } from "#algorithms/layout/trace-ring.ts";

it("goes through each point and comes back to the first", () => {
  const ends: string[] = [];
  const controls: number[][] = [];
  traceRing([0, 0, 6, 0, 6, 6, 0, 6], {
    moveTo: (x, y) => ends.push(`${x} ${y}`),
    bezierCurveTo: (x1, y1, x2, y2, x, y) => {
      controls.push([x1, y1, x2, y2]);
      ends.push(`${x} ${y}`);
    },
    closePath: () => ends.push("closed"),
  });
  expect(ends).toEqual(["0 0", "6 0", "6 6", "0 6", "0 0", "closed"]);
  // At 0 0 the curve runs as from 0 6 to 6 0: a sixth of 6, -6.
  expect(controls[0]).toEqual([1, -1, 5, -1]);
});
