import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { relatedOccupations } from "#algorithms/similarity/related-occupations.ts";
import { sharedStrengths, typicalImportance } from "#algorithms/similarity/shared-strengths.ts";
import type { Details, Rating } from "#domain/details.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";

/** `nurse: listening 4, biology 3.5` a line. */
function rated(drawing: string): Pick<Details, "skills" | "knowledge"> {
  const skills = new Map<OccupationId, readonly Rating[]>();
  for (const line of drawing.split("\n")) {
    const [who = "", what = ""] = line.split(":");
    skills.set(
      occupationId(who.trim()),
      what.split(",").map((part) => {
        const [name = "", importance = ""] = part.trim().split(" ");
        return { element: { id: name, name }, importance: Number(importance), level: 0 };
      }),
    );
  }
  return { skills, knowledge: new Map() };
}

const ratings = rated(`nurse: listening 4, biology 4, repair 1
  aide: listening 4, biology 3, repair 2
  welder: listening 4, biology 1, repair 5`);
const typical = typicalImportance(ratings);
const names = (a: string, b: string) =>
  sharedStrengths(occupationId(a), occupationId(b), ratings, typical).map(({ name }) => name);

describe("sharedStrengths", () => {
  it("names what both need more than other jobs do, not what every job needs", () => {
    // Typical: listening 4, biology 8/3, repair 8/3. Of both at least 3: listening 4 (stands out 0), biology 3 (1/3).
    expect(names("nurse", "aide")).toEqual(["biology"]);
  });

  it("names nothing where one of the two does not need it, or is not rated", () => {
    expect(names("nurse", "welder")).toEqual([]);
    expect(names("nurse", "ghost")).toEqual([]);
  });

  it("is the same both ways", () => {
    fc.assert(
      fc.property(fc.constantFrom("nurse", "aide", "welder"), fc.constantFrom("nurse", "aide"), (a, b) => {
        expect(names(a, b).toSorted()).toEqual(names(b, a).toSorted());
      }),
    );
  });
});

describe("relatedOccupations", () => {
  const nurse = occupationWith("nurse", { education: "Bachelor's degree" });
  const aide = occupationWith("aide", { education: "High school diploma or equivalent" });
  const midwife = occupationWith("midwife", { education: "Master's degree" });
  const welder = occupationWith("welder", { education: "Bachelor's degree" });
  const ghost = occupationWith("ghost");
  const all = [nurse, aide, midwife, welder, ghost];
  const related = relatedOccupations(nurse, {
    occupations: new Map(all.map((one) => [one.id, one])),
    details: {
      ...noDetails,
      ...ratings,
      related: new Map([
        [nurse.id, [aide, midwife, welder, ghost].map(({ id }, at) => ({ id, rank: at + 1 }))],
      ]),
    },
    typical,
    index: buildFrameworkIndex(
      frameworkFromText("a", "health > care: nurse, midwife\n health > labs: aide\n trades > metal: welder"),
    ),
  });

  it("keeps the published order and gives the first reason that holds", () => {
    expect(related.map(({ occupation, reason }) => [occupation.title, reason.kind])).toEqual([
      ["aide", "strengths"],
      ["midwife", "place"],
      ["welder", "schooling"],
      ["ghost", "listed"],
    ]);
  });

  it("is outside only where both are placed and share no cluster", () => {
    expect(related.filter(({ outside }) => outside).map(({ occupation }) => occupation.title)).toEqual([
      "welder",
    ]);
  });

  it("is less school only where both levels are published", () => {
    expect(related.filter(({ lessSchool }) => lessSchool).map(({ occupation }) => occupation.title)).toEqual([
      "aide",
    ]);
  });
});
