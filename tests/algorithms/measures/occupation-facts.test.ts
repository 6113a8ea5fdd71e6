import { describe, expect, it } from "vitest";
import { isForGroup } from "#algorithms/measures/is-for-group.ts";
import { payBySchooling } from "#algorithms/measures/pay-by-schooling.ts";
import { strongestInterests } from "#algorithms/measures/strongest-interests.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

describe("strongestInterests", () => {
  const scores = { R: 7, I: 2.7, A: 1.24, S: 1.32, E: 1.81, C: 4.09 };
  it("takes the first two letters of the published code", () => {
    expect(strongestInterests({ code: "RCI", scores })).toEqual(["R", "C"]);
    expect(strongestInterests({ code: "S", scores })).toEqual(["S"]);
  });
  it("goes by the scores where the code is blank", () => {
    expect(strongestInterests({ code: "", scores })).toEqual(["R", "C"]);
  });
});

describe("isForGroup", () => {
  it("holds for a combined code and for a part of a split one", () => {
    const id = "13-1021.00";
    expect(isForGroup(occupationWith("Buyers", { id }), "13-1021")).toBe(false);
    expect(isForGroup(occupationWith("Buyers", { id }), "13-1020")).toBe(true);
    expect(isForGroup(occupationWith("Officers", { id: "11-1011.03" }), "11-1011")).toBe(true);
  });
});

describe("payBySchooling", () => {
  it("has all eight rows; the middle of three or more, each occupation once", () => {
    const school = { education: "High school diploma or equivalent" } as const;
    const rows = payBySchooling([
      occupationWith("a", { ...school, pay: 50_000 }),
      occupationWith("b", { ...school, pay: 30_000 }),
      occupationWith("c", { ...school, pay: 80_000 }),
      occupationWith("d", { ...school }),
      occupationWith("e", { education: "Master's degree", pay: 90_000 }),
      occupationWith("f", { pay: 10_000 }),
    ]);
    expect(rows).toHaveLength(8);
    expect(rows[1]).toMatchObject({ pays: [30_000, 50_000, 80_000], middle: 50_000 });
    expect(rows[6]).toMatchObject({ pays: [90_000], middle: null });
  });
});
