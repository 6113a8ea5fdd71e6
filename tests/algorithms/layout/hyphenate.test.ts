import fc from "fast-check";
import { expect, it } from "vitest";
import { hyphenate } from "#algorithms/layout/hyphenate.ts";

it.each([
  ["Manufacturing", "Manufac-", "turing"],
  ["Communications", "Communi-", "cations"],
  ["Construction", "Construc-", "tion"],
  ["Administration", "Adminis-", "tration"],
  ["Healthcare", "Health-", "care"],
  ["Technology", "Tech-", "nology"],
  ["Hospitality,", "Hospi-", "tality,"],
])("breaks %s between two syllables near its middle", (word, head, tail) => {
  expect(hyphenate(word)).toEqual([head, tail]);
});

it.each(["STEM", "Sales", "A/V", "Decision-Making", ""])("leaves %s whole", (word) => {
  expect(hyphenate(word)).toBeNull();
});

it("loses no letter and leaves four on each side", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]?[a-z]{3,24}$/), (word) => {
      const halves = hyphenate(word);
      if (halves === null) return;
      expect(halves[0].slice(0, -1) + halves[1]).toBe(word);
      expect(Math.min(halves[0].length - 1, halves[1].length)).toBeGreaterThanOrEqual(4);
    }),
  );
});
