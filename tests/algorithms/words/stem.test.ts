import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stem } from "#algorithms/words/stem.ts";

describe("gives the forms of a word one stem", () => {
  it.each([
    ["fix", "fixes fixing fixed"],
    ["drive", "drives driving"],
    ["plan", "plans planning planned"],
    ["plane", "planes"],
    ["operat", "operate operates operating operated"],
    ["study", "studies studying studied"],
    ["teach", "teaches teaching taught"],
    ["sell", "sells selling sold"],
    ["animal", "animals"],
    ["child", "children"],
    ["nurs", "nurse nurses nursing"],
  ])("%s: %s", (one, forms) => {
    expect(forms.split(" ").map(stem)).toEqual(forms.split(" ").map(() => one));
  });
});

it.each([
  ["car", "care"],
  ["plan", "plane"],
  ["flow", "flower"],
  ["count", "counter"],
  ["see", "seed"],
  ["cell", "ceiling"],
])("keeps %s and %s apart", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it("leaves words without a vowel, and signs, as they are", () => {
  expect(["hvac", "ng", "c++", "3d", ""].map(stem)).toEqual(["hvac", "ng", "c++", "3d", ""]);
});

it("never empties a word, and is sure of what it says twice", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(stem(word)).not.toBe("");
      expect(stem(word)).toBe(stem(word));
    }),
  );
});
