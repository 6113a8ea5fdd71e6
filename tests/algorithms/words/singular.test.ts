import fc from "fast-check";
import { expect, it } from "vitest";
import { singular } from "#algorithms/words/singular.ts";

it.each([
  ["nurses", "nurse"],
  ["technologies", "technology"],
  ["businesses", "business"],
  ["branches", "branch"],
  ["firemen", "fireman"],
  ["midwives", "midwife"],
  ["children", "child"],
])("reads %s as %s, and that as itself", (many, one) => {
  expect(singular(many)).toBe(one);
  expect(singular(one)).toBe(one);
});

it.each(["gas", "campus", "business", "analysis", "news"])("leaves %s as it is", (word) => {
  expect(singular(word)).toBe(word);
});

it("takes the s off a word that ends in a plain letter", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,9}[bdgklmnprtw]$/), (word) => {
      fc.pre(singular(word) === word);
      expect(singular(`${word}s`)).toBe(word);
    }),
  );
});
