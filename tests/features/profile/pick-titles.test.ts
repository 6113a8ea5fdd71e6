import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pickTitles } from "#features/profile/pick-titles.ts";

const electricians = [
  "Airport Electrician",
  "Antenna Installer",
  "Electrical Installer",
  "Fixture Installer",
  "Electric Wirer",
  "Ground Wirer",
  "Gaffer",
];

describe("pickTitles", () => {
  it("takes the largest groups by last word, and of each the nearest to the official title", () => {
    // Installer has three, Wirer two, Gaffer one; "Electrician" is the official title again.
    expect(pickTitles("Electricians", electricians)).toEqual([
      "Electrical Installer",
      "Electric Wirer",
      "Gaffer",
    ]);
  });

  it("leaves out long titles and those with brackets", () => {
    expect(
      pickTitles("Nurses", ["Licensed Practical Ward Attendant", "Registered Aide (RA)", "Aide"]),
    ).toEqual(["Aide"]);
  });

  it("has nothing to add where nothing is known", () => {
    expect(pickTitles("Nurses", [])).toEqual([]);
  });

  it("does not depend on the order of the table", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(electricians, { minLength: electricians.length }), (titles) => {
        expect(pickTitles("Electricians", titles)).toEqual(pickTitles("Electricians", electricians));
      }),
    );
  });
});
