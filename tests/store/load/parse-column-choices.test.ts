import fc from "fast-check";
import { expect, it } from "vitest";
import { parseColumnChoices } from "#store/load/parse-column-choices.ts";

const parts = { levels: [1, 0], code: 2, occupation: null, role: null, basis: 3 };

it("gives back the columns that were chosen", () => {
  const kept = new Map([["Area\nField\nSOC\nBasis", parts]]);
  expect(parseColumnChoices(structuredClone(kept))).toEqual(kept);
});

it("leaves out what is no choice of columns", () => {
  const kept = new Map<unknown, unknown>([
    ["a", parts],
    [7, parts],
    ["b", null],
    ["c", { ...parts, levels: [-1] }],
    ["d", { levels: "all" }],
    ["e", { levels: [0], code: "first" }],
  ]);
  expect(parseColumnChoices(kept)).toEqual(
    new Map<string, unknown>([
      ["a", parts],
      ["e", { levels: [0], code: null, occupation: null, role: null, basis: null }],
    ]),
  );
});

it("is empty whatever else was kept", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect([...parseColumnChoices(value)]).toEqual([]);
    }),
  );
});
