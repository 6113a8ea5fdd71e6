import { describe, expect, it } from "vitest";
import { listExtremes } from "#algorithms/measures/list-extremes.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const nurse = occupationWith("nurse", { pay: 97_550, education: "Bachelor's degree", openings: 190 });
const aide = occupationWith("aide", {
  pay: 40_000,
  education: "High school diploma or equivalent",
  openings: 190,
});
const welder = occupationWith("welder", {
  pay: 50_000,
  education: "High school diploma or equivalent",
  growth: 2,
});

describe("what sets a job apart on a list", () => {
  it("is having the most pay or openings, or the least schooling, alone", () => {
    expect(listExtremes([nurse, aide])).toEqual(
      new Map([
        [nurse.id, ["pay"]],
        [aide.id, ["school"]],
      ]),
    );
  });

  it("is nothing that two have alike, or that is published for one only", () => {
    expect(listExtremes([nurse, aide, welder])).toEqual(new Map([[nurse.id, ["pay"]]]));
    expect(listExtremes([welder])).toEqual(new Map());
    expect(listExtremes([])).toEqual(new Map());
  });
});
