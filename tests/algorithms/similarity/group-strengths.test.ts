import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupStrengths, strengthsInBoth } from "#algorithms/similarity/group-strengths.ts";
import { typicalImportance } from "#algorithms/similarity/shared-strengths.ts";
import type { Rating } from "#domain/details.ts";
import { occupationId } from "#domain/ids.ts";

const rating = (name: string, importance: number): Rating => ({
  element: { id: name, name },
  importance,
  level: 0,
});
const ratings = {
  skills: new Map([
    [occupationId("nurse"), [rating("listening", 4), rating("biology", 5), rating("repair", 1)]],
    [occupationId("aide"), [rating("listening", 4), rating("biology", 3), rating("repair", 2)]],
    [occupationId("vet"), [rating("listening", 4), rating("biology", 5), rating("repair", 3)]],
    [occupationId("welder"), [rating("listening", 4), rating("biology", 1), rating("repair", 5)]],
  ]),
  knowledge: new Map(),
};
const typical = typicalImportance(ratings);
const strengths = (...ids: readonly string[]) => groupStrengths(ids.map(occupationId), ratings, typical);

describe("groupStrengths", () => {
  it("names what a group needs more than most jobs do", () => {
    // Typical: listening 4, biology 3.5, repair 2.75. Nurse and aide: biology 4, half a point more; listening no more.
    expect([...strengths("nurse", "aide").values()]).toEqual([
      { element: { id: "biology", name: "biology" }, standsOut: 0.5 },
    ]);
  });

  it("names nothing of a group without ratings", () => {
    expect(strengths("ghost").size).toBe(0);
    expect(strengths().size).toBe(0);
  });
});

describe("strengthsInBoth", () => {
  const both = (a: readonly string[], b: readonly string[]) =>
    strengthsInBoth(strengths(...a), strengths(...b)).map(({ name }) => name);

  it("names what stands out in both, the surest first", () => {
    // Vet: biology +1.5, repair +0.25. Vet and welder: repair 4, +1.25; biology 3, below typical.
    expect(both(["vet"], ["nurse", "aide"])).toEqual(["biology"]);
    expect(both(["vet"], ["vet", "welder"])).toEqual(["repair"]);
    expect(both(["nurse"], ["welder"])).toEqual([]);
    expect(both(["vet"], ["vet"])).toEqual(["biology", "repair"]);
  });

  it("is the same both ways", () => {
    const group = fc.subarray(["nurse", "aide", "vet", "welder"]);
    fc.assert(
      fc.property(group, group, (a, b) => {
        expect(both(a, b)).toEqual(both(b, a));
      }),
    );
  });
});
