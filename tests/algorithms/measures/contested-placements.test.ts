import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { contestedPlacements, mostMoved, mostPlaced } from "#algorithms/measures/contested-placements.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { drawnFramework } from "../change/drawn-framework.ts";

const contested = (...drawings: readonly string[]) =>
  contestedPlacements(
    drawings.map((drawing, at) => buildFrameworkIndex(frameworkFromText(`f${at}`, drawing))),
  );
const differences = (...drawings: readonly string[]) =>
  Object.fromEntries(contested(...drawings).map(({ occupation, difference }) => [occupation, difference]));

describe("contested placements", () => {
  // By hand. a: company b c d, then w x y z: none shared, 1. b: c d a, then c d: the smaller is whole in the other, but
  // two are too few to say.
  const before = "one: a, b, c, d\n two: w, x, y, z";
  const after = "one: b, c, d\n two: a, w, x, y, z";

  it("differ most where none of the company came along", () => {
    expect(differences(before, after)).toEqual({
      a: 1,
      b: null,
      c: null,
      d: null,
      w: 0,
      x: 0,
      y: 0,
      z: 0,
    });
    expect(mostMoved(contested(before, after)).map(({ occupation }) => occupation)).toEqual(["a"]);
  });

  it("say how many of the company they keep", () => {
    const [a] = contested("one: a, b, c, d\n two: e, f", "one: a, b, e, f\n two: c, d");
    // b c d before, b e f after: one of three is shared.
    expect(a?.pairs).toEqual([{ frameworks: [0, 1], company: [3, 3], shared: 1, difference: 1 - 1 / 3 }]);
  });

  it("do not differ where one framework only parts what the other holds together", () => {
    const parted = "one: a, b, c, d\n two: e, f, g, h";
    expect(Object.values(differences("all: a, b, c, d, e, f, g, h", parted))).toEqual(Array(8).fill(0));
  });

  it("count only company that both place", () => {
    const [a] = contested("one: a, b, c, d, new", "one: a, b, c, d, old");
    expect(a?.pairs[0]?.company).toEqual([3, 3]);
  });

  it("are in many places of one, the most first", () => {
    const found = mostPlaced(contested("one: a, b\n two: a, b\n three: a, c"));
    expect(found.map(({ occupation, clusters }) => [occupation, clusters])).toEqual([
      ["a", [["one", "two", "three"]]],
      ["b", [["one", "two"]]],
    ]);
    expect(found.every(({ difference }) => difference === null)).toBe(true);
  });

  it("are told for every pair of three frameworks", () => {
    const [a] = contested(before, after, before);
    expect(a?.pairs.map(({ frameworks, difference }) => [frameworks, difference])).toEqual([
      [[0, 1], 1],
      [[0, 2], 0],
      [[1, 2], 1],
    ]);
    expect(a?.difference).toBeCloseTo(2 / 3);
  });

  it("are as contested the other way round, and never between a framework and itself", () => {
    fc.assert(
      fc.property(drawnFramework("a"), drawnFramework("b"), (a, b) => {
        const [one, other] = [buildFrameworkIndex(a), buildFrameworkIndex(b)];
        const told = (found: ReturnType<typeof contestedPlacements>) =>
          new Map(found.map(({ occupation, difference }) => [occupation, difference]));
        expect(told(contestedPlacements([one, other]))).toEqual(told(contestedPlacements([other, one])));
        for (const { difference } of contestedPlacements([one, one])) expect(difference ?? 0).toBe(0);
      }),
    );
  });
});
