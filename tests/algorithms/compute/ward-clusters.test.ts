import { mean } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wardClusters } from "#algorithms/compute/ward-clusters.ts";

const onLine = (points: readonly number[], groups: number) =>
  wardClusters(points.length, (a, b) => Math.abs((points[a] ?? 0) - (points[b] ?? 0)), groups);

/** Ward's method as it is told: of all pairs of groups, join the one that adds least to the spread within. */
function joinedByHand(points: readonly number[], groups: number): readonly (readonly number[])[] {
  let found = points.map((_, at) => [at]);
  while (found.length > groups) {
    const pairs = found.flatMap((a, at) => found.slice(at + 1).map((b) => ({ a, b, added: added(a, b) })));
    const { a, b } = pairs.sort((one, other) => one.added - other.added)[0] ?? { a: [], b: [] };
    found = [...found.filter((group) => group !== a && group !== b), [...a, ...b].sort((x, y) => x - y)];
  }
  return found.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));

  function added(a: readonly number[], b: readonly number[]): number {
    const middle = (group: readonly number[]) => mean(group, (at) => points[at] ?? 0) ?? 0;
    return ((a.length * b.length) / (a.length + b.length)) * (middle(a) - middle(b)) ** 2;
  }
}

describe("wardClusters", () => {
  it("joins what adds least to the spread within groups", () => {
    // 0 1 | 5 6 | 20: joining the first two adds 1 * 25, joining the last two 2/3 * 14.5^2 = 140.
    const points = [0, 5, 1, 20, 6];
    expect(onLine(points, 3)).toEqual([[0, 2], [1, 4], [3]]);
    expect(onLine(points, 2)).toEqual([[0, 1, 2, 4], [3]]);
    expect(onLine(points, 1)).toEqual([[0, 1, 2, 3, 4]]);
  });

  it("puts a small group with its neighbour before two large ones together", () => {
    // Single linkage would join the rows of ones; their joint spread is the larger.
    expect(onLine([0, 1, 2, 3, 7, 8, 9, 10, 14], 2)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7, 8],
    ]);
  });

  it("has a group for each position if more are asked for, and none of nothing", () => {
    expect(onLine([3, 1], 5)).toEqual([[0], [1]]);
    expect(onLine([], 2)).toEqual([]);
  });

  it("gives ties to the first", () => {
    expect(onLine([0, 1, 2, 3], 3)).toEqual([[0, 1], [2], [3]]);
  });

  it("finds the same groups as the method by hand", () => {
    // Whole points far apart in their squares: no two joins cost the same.
    const drawn = fc
      .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 9 })
      .map((points) => points.map((point) => point * Math.SQRT2 + point ** 2 / 1e6));
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 9 }), (points, groups) => {
        expect(onLine(points, groups)).toEqual(joinedByHand(points, groups));
      }),
    );
  });
});
