import { describe, expect, it } from "vitest";
import { foldedWords, foldTitle } from "#algorithms/words/fold-title.ts";

describe("foldTitle", () => {
  it.each([
    ["Hospitality & Tourism", "hospitality and tourism"],
    ["Arts, A/V Technology", "ART A V TECHNOLOGIES"],
    ["Marketing, Sales & Service", "Marketing Sales and Services"],
    ["Éducation", "Education"],
    ["Businesses", "Business"],
  ])("reads %s and %s alike", (one, other) => {
    expect(foldTitle(one)).toBe(foldTitle(other));
  });

  it("keeps apart what reads differently", () => {
    expect(foldTitle("Health Science")).not.toBe(foldTitle("Health Services"));
    expect(foldTitle("Gas")).not.toBe(foldTitle("Ga"));
  });
});

describe("foldedWords", () => {
  it("leaves out the small words", () => {
    expect(foldedWords("Science of the Arts & Trades")).toEqual(["science", "art", "trade"]);
  });
});
