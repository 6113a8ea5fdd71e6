import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupSize } from "#algorithms/measures/group-size.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const nurse = occupationWith("nurse", { soc: "29-1141", openings: 100 });
const acute = occupationWith("acute nurse", { soc: "29-1141", openings: 100 });
const aide = occupationWith("aide", { soc: "31-1131", openings: 30 });
const clown = occupationWith("clown");

describe("the size of a group", () => {
  it("counts each occupation, and openings once for a code that two share", () => {
    expect(groupSize([nurse, acute, aide], "occupations")).toBe(3);
    expect(groupSize([nurse, acute, aide], "openings")).toBe(130);
  });

  it("rests on what is published, and is null where nothing is", () => {
    expect(groupSize([aide, clown], "openings")).toBe(30);
    expect(groupSize([clown], "openings")).toBeNull();
    expect(groupSize([], "employment")).toBeNull();
    expect(groupSize([], "occupations")).toBe(0);
  });

  it("does not depend on their order, nor on one that comes twice", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([nurse, acute, aide, clown]), (some) => {
        const size = groupSize(some, "openings");
        expect(groupSize(some.toReversed(), "openings")).toBe(size);
        expect(groupSize([...some, ...some], "openings")).toBe(size);
      }),
    );
  });
});
