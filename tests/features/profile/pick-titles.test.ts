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

/** From the table of O*NET 30.3, titles of more than 28 letters left out. */
const published: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "Dental Hygienists",
    [
      "Dental Hygienist",
      "Dental Nurse",
      "Hygienist",
      "Licensed Dental Hygienist",
      "Oral Hygienist",
      "Pediatric Dental Hygienist",
    ],
    ["Dental Nurse", "Oral Hygienist", "Licensed Dental Hygienist"],
  ],
  [
    "Medical Assistants",
    [
      "Autopsy Assistant",
      "Bilingual Medical Assistant",
      "Chiropractic Assistant",
      "Chiropractor Assistant",
      "Client Services Coordinator",
      "Clinic Assistant",
      "Clinic Medical Assistant",
      "Clinical Medical Assistant",
      "Doctor Assistant",
      "Doctor's Assistant",
      "Health Assistant",
      "Health Unit Clerk",
      "Hospital Clinic Assistant",
      "Medical Assistant (MA)",
      "Medical Office Worker",
      "Medical Support Assistant",
      "Ocular Care Aide",
      "Ophthalmic Aide",
      "Ophthalmic Assistant",
      "Ophthalmological Assistant",
      "Optometric Aide",
      "Optometric Assistant",
      "Optometrist Assistant",
      "Optometry Assistant",
      "Orthopedic Assistant",
      "Outpatient Surgery Assistant",
      "Pediatric Medical Assistant",
      "Physician's Aide",
      "Podiatric Aide",
      "Podiatric Assistant",
      "Podiatrist Assistant",
    ],
    ["Clinic Assistant", "Doctor Assistant", "Health Assistant"],
  ],
];

describe("pickTitles", () => {
  it("takes other words for the job first, then branches of it, then what shares nothing", () => {
    // Two titles end in Installer and two in Wirer, and one of each begins as "Electricians" does; "Installer" has three
    // uses, so its title is the commoner. "Airport" adds to the official word; "Gaffer" shares nothing.
    expect(pickTitles("Electricians", electricians, 4)).toEqual([
      "Electrical Installer",
      "Electric Wirer",
      "Airport Electrician",
      "Gaffer",
    ]);
  });

  it("takes a name of one word that many of the table's titles end in", () => {
    const titles = ["Attorney", "City Attorney", "Tax Attorney", "Law Clerk", "Civil Lawyer", "Lawyer"];
    expect(pickTitles("Lawyers", titles)[0]).toBe("Attorney");
  });

  it("adds nothing by the singular of an official word", () => {
    expect(pickTitles("Hosts and Hostesses", ["Hostess", "Bar Host", "All Other Host"])).toEqual([
      "Bar Host",
    ]);
  });

  it("does not repeat an added word", () => {
    expect(pickTitles("Cooks", ["Line Cook", "Short Line Cook", "Fry Cook"])).toEqual([
      "Line Cook",
      "Fry Cook",
    ]);
  });

  it.each(published)("finds everyday names of %s", (official, titles, picked) => {
    expect(pickTitles(official, titles)).toEqual(picked);
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
