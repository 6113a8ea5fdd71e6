import { describe, expect, it } from "vitest";
import { changeBetween, pathSteps } from "#algorithms/similarity/path-steps.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const aide = occupationWith("aide", { education: "High school diploma or equivalent", pay: 40_000 });
const nurse = occupationWith("nurse", { education: "Bachelor's degree", pay: 90_000 });
const actor = occupationWith("actor", { education: "Bachelor's degree" });

describe("changeBetween", () => {
  it("says how schooling and pay change", () => {
    expect(changeBetween(aide, nurse)).toEqual({
      school: "more",
      education: "Bachelor's degree",
      payBy: 50_000,
      pay: 90_000,
    });
    expect(changeBetween(nurse, aide)).toMatchObject({ school: "less", payBy: -50_000 });
    expect(changeBetween(nurse, nurse)).toMatchObject({ school: "same", payBy: 0 });
  });

  it("never takes what is not published for zero", () => {
    expect(changeBetween(nurse, actor)).toEqual({
      school: "same",
      education: "Bachelor's degree",
      payBy: null,
      pay: null,
    });
    expect(changeBetween(occupationWith("clown"), nurse)).toMatchObject({ school: "unknown", payBy: null });
  });
});

it("has a change at every step but the first", () => {
  expect(pathSteps([aide, nurse, actor]).map(({ change }) => change?.school ?? null)).toEqual([
    null,
    "more",
    "same",
  ]);
  expect(pathSteps([])).toEqual([]);
});
