import fc from "fast-check";
import { expect, it } from "vitest";
import { type BuiltDetails, detailsFromBuilt, ratingsFromBuilt } from "#algorithms/read/built-details.ts";
import { occupationId } from "#domain/ids.ts";

const ids = ["11-1011.00", "11-1011.03", "29-1141.00"].map(occupationId);
const [reading, writing, science] = ["Reading", "Writing", "Science"].map((name, at) => ({
  id: `2.A.1.${at}`,
  name,
}));
const elements = [reading, writing, science].flatMap((element) => element ?? []);
const built: BuiltDetails = {
  skills: { elements, occupations: [2], ratings: [[312, 400, 312, 425, null, null]] },
  knowledge: { elements, occupations: [], ratings: [] },
  related: [[], [2, 0], []],
  programs: {
    code: ["51.38", "51.3801", "52.0201"],
    title: ["Nursing", "Registered Nursing", "Business"],
    bySoc: { "11-1011": [2], "29-1141": [1] },
  },
  titles: "11-1011.00\tCEO\tPresident\n11-1011.03\n29-1141.00\tRN\n",
};
const details = detailsFromBuilt(built, ids);
const at = <T>(map: ReadonlyMap<(typeof ids)[number], T>) => ids.map((id) => map.get(id));

it("lists ratings by importance, then level, and leaves out what is not published", () => {
  expect(at(details.skills)).toEqual([
    undefined,
    undefined,
    [
      { element: writing, importance: 3.12, level: 4.25 },
      { element: reading, importance: 3.12, level: 4 },
    ],
  ]);
});

it("ranks related occupations from 1; one that has none is not in the map", () => {
  expect(at(details.related)).toEqual([
    undefined,
    [
      { id: "29-1141.00", rank: 1 },
      { id: "11-1011.00", rank: 2 },
    ],
    undefined,
  ]);
});

it("gives every occupation of a SOC code its programs, and knows the titles of all", () => {
  const business = [{ code: "52.0201", title: "Business" }];
  expect(at(details.programs)).toEqual([
    business,
    business,
    [{ code: "51.3801", title: "Registered Nursing" }],
  ]);
  expect(details.programTitles.get("51.38")).toBe("Nursing");
});

it("reads a line of titles for each occupation", () => {
  expect(at(details.titles)).toEqual([["CEO", "President"], [], ["RN"]]);
});

it("names a position that is past the table", () => {
  expect(() => detailsFromBuilt({ ...built, related: [[9]] }, ids)).toThrow("no occupation at 9 (of 3)");
});

it("sorts as a comparator would, whatever the values", () => {
  const value = fc.integer({ min: 0, max: 700 });
  const many = Array.from({ length: 35 }, (_, n) => ({ id: String(n), name: String(n) }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 70, maxLength: 70 }), (row) => {
      const rated = ratingsFromBuilt({ elements: many, occupations: [0], ratings: [row] }, ids).get(
        occupationId("11-1011.00"),
      );
      const expected = many
        .map((element, n) => ({
          element,
          importance: (row[n * 2] ?? 0) / 100,
          level: (row[n * 2 + 1] ?? 0) / 100,
        }))
        .sort((a, b) => b.importance - a.importance || b.level - a.level);
      expect(rated).toEqual(expected);
    }),
  );
});
