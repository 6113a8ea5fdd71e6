import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactExp, exactLog, onCircle } from "#algorithms/layout/exact-math.ts";
import { createRandom, shuffle } from "#algorithms/layout/seeded-random.ts";

describe("exact mathematics", () => {
  it("knows e and its logarithm", () => {
    expect(exactExp(1)).toBeCloseTo(Math.E, 10);
    expect(exactLog(Math.E)).toBeCloseTo(1, 9);
    expect(exactExp(0)).toBe(1);
    expect(exactLog(1)).toBe(0);
  });

  it("undoes one by the other", () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (power) => {
        expect(exactLog(exactExp(power))).toBeCloseTo(power, 7);
      }),
    );
  });

  it("goes round the circle", () => {
    for (const [turns, x, y] of [
      [0, 1, 0],
      [0.25, 0, 1],
      [-0.5, -1, 0],
      [1.125, Math.SQRT1_2, Math.SQRT1_2],
    ] as const) {
      expect(onCircle(turns)[0]).toBeCloseTo(x, 9);
      expect(onCircle(turns)[1]).toBeCloseTo(y, 9);
    }
  });
});

describe("createRandom", () => {
  it("draws mulberry32's numbers", () => {
    // The first three of seed 1, from the published C code.
    const random = createRandom(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it("gives a seed the same order again, with nothing lost", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const order = shuffle(items, createRandom(seed));
        expect(order).toEqual(shuffle(items, createRandom(seed)));
        expect([...order].sort()).toEqual([...items].sort());
      }),
    );
  });
});
