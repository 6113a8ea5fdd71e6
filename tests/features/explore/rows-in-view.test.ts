import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsBetween, rowTops, withKept } from "#features/explore/rows-in-view.ts";

describe("rowTops", () => {
  it("adds up the heights", () => {
    expect([...rowTops(3, (row) => [34, 40, 40][row] ?? 0)]).toEqual([0, 34, 74, 114]);
  });
});

describe("rowsBetween", () => {
  const tops = rowTops(1000, () => 40);
  it("takes the rows in view and eight or more to each side", () => {
    // 4000 to 4800 px are rows 100 to 119.
    expect(rowsBetween(tops, 4000, 4800)).toEqual({ start: 88, end: 128 });
  });

  it("stays in the list", () => {
    expect(rowsBetween(tops, -500, 100).start).toBe(0);
    expect(rowsBetween(tops, 39_900, 41_000).end).toBe(1000);
    expect(
      rowsBetween(
        rowTops(0, () => 40),
        0,
        800,
      ),
    ).toEqual({ start: 0, end: 0 });
  });

  it("holds every row that touches the window", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 42_000 }),
        fc.integer({ min: 1, max: 2000 }),
        (top, height) => {
          const { start, end } = rowsBetween(tops, top, top + height);
          for (let row = 0; row < 1000; row += 1) {
            const touches = row * 40 < top + height && (row + 1) * 40 > top;
            if (touches) expect(row >= start && row < end).toBe(true);
          }
        },
      ),
    );
  });
});

describe("withKept", () => {
  it("keeps the row of the keyboard beside the rows in view", () => {
    const span = { start: 80, end: 120 };
    expect(withKept(span, 3)).toEqual([{ start: 3, end: 4 }, span]);
    expect(withKept(span, 100)).toEqual([span]);
    expect(withKept(span, 500)).toEqual([span, { start: 500, end: 501 }]);
    expect(withKept(span, null)).toEqual([span]);
  });
});
