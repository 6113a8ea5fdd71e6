import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, report } from "./draw-report.ts";
import { drawnFramework, drawnPartition } from "./drawn-framework.ts";

const pairs = "x: 1, 2\ny: 3, 4";

describe("how alike two frameworks are", () => {
  it("is 100 less the share of occupations that would have to move, both ways together", () => {
    // {1 2 3}{4 5} to {1 2}{3 4 5}: 3 moves, either way; 100 * (1 - 2 / 10). Van Dongen's distance is the 2.
    expect(between("x: 1, 2, 3\ny: 4, 5", "z: 1, 2\nw: 3, 4, 5").alike.score).toBe(80);
  });

  it("is under 100 if anything at all would have to move", () => {
    const many = Array.from({ length: 300 }, (_, at) => `n${at}`).join(", ");
    const { alike, movesToNest } = between(`x: ${many}, o\ny: p`, `x: ${many}\ny: o, p`);
    expect(movesToNest).toEqual({ from: 1, to: 1 });
    expect(alike.score).toBe(99);
  });

  it("is not told of two that share no occupation", () => {
    expect(between("x: 1", "y: 2").alike).toEqual({ score: null, partitions: null });
  });

  it("is the same either way round, and 100 for a framework against itself", () => {
    fc.assert(
      fc.property(drawnFramework("a"), drawnFramework("b"), (a, b) => {
        expect(report(a, b).alike.score).toBe(report(b, a).alike.score);
        expect(report(a, a).alike.score).toBe(report(a, a).table.compared.length === 0 ? null : 100);
      }),
    );
  });
});

describe("the measures for partitions", () => {
  it("are not offered where an occupation is in several places", () => {
    // Only 3 would move, and only from z: 100 * (1 - 1 / 8).
    expect(between(pairs, "z: 1, 2, 3\nw: 3, 4").alike).toEqual({ score: 88, partitions: null });
  });

  it("do without what only one of the two has in several places", () => {
    expect(between(`${pairs}, 5\nz: 5`, pairs).alike.partitions).not.toBeNull();
  });

  // Of 6 pairs, 2 and 1 are together, 1 in both: (1 - 1/3) / (3/2 - 1/3). The scikit-learn manual gives these two as
  // its examples of adjusted_rand_score, 0.57 and -0.5. Entropies of 1 and 1.5 bits with 1 in common leave 0.5.
  it.each([
    ["one of two pairs is split", "z: 1, 2\nu: 3\nv: 4", 4 / 7, 0.5],
    ["both pairs are crossed", "z: 1, 3\nw: 2, 4", -0.5, 2],
    ["only the names differ", "w: 3, 4\nz: 1, 2", 1, 0],
    ["all are put together", "z: 1, 2, 3, 4", 0, 1],
  ])("are as worked out by hand if %s", (_, other, rand, bits) => {
    const measures = between(pairs, other).alike.partitions;
    expect(measures?.adjustedRand).toBeCloseTo(rand, 12);
    expect(measures?.variationOfInformation).toBeCloseTo(bits, 12);
  });

  it("say of one occupation that it agrees with itself", () => {
    expect(between("x: 1", "y: 1").alike.partitions).toEqual({ adjustedRand: 1, variationOfInformation: 0 });
  });

  it("are the same either way round, within their bounds, and perfect for the same groups alone", () => {
    fc.assert(
      fc.property(drawnPartition("a"), drawnPartition("b"), (a, b) => {
        const there = report(a, b);
        const measures = there.alike.partitions;
        if (measures === null) return expect(there.table.compared).toHaveLength(0);
        const back = report(b, a).alike.partitions;
        expect(back?.adjustedRand).toBeCloseTo(measures.adjustedRand, 9);
        expect(back?.variationOfInformation).toBeCloseTo(measures.variationOfInformation, 9);
        expect(measures.adjustedRand).toBeLessThanOrEqual(1);
        expect(measures.variationOfInformation).toBeLessThanOrEqual(
          Math.log2(there.table.compared.length) + 1e-9,
        );
        expect(measures.variationOfInformation < 1e-9).toBe(there.alike.score === 100);
      }),
    );
  });
});
