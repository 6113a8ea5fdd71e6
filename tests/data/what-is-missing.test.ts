import { expect, it } from "vitest";
import { bundledDetails, bundledOccupations } from "#cli/bundled-data.ts";
import type { Occupation } from "#domain/occupation.ts";
import { tableRows } from "./read-with-papaparse.ts";

const occupations = [...bundledOccupations().values()];
const details = bundledDetails();
const without = (has: (occupation: Occupation) => unknown) =>
  occupations.filter((occupation) => has(occupation) === null || has(occupation) === undefined).length;

it("counts what is not published, as data/README.md says", () => {
  expect({
    jobZone: without(({ jobZone }) => jobZone),
    interests: without(({ interests }) => interests),
    wage: without(({ wage }) => wage),
    annualMedian: without(({ wage }) => wage?.annual.median),
    annualMedianButHourly: occupations.filter(
      ({ wage }) => wage !== null && wage.annual.median === null && wage.hourlyMedian !== null,
    ).length,
    hourlyMedian: without(({ wage }) => wage?.hourlyMedian),
    outlook: without(({ outlook }) => outlook),
    related: without(({ id }) => details.related.get(id)),
    skills: without(({ id }) => details.skills.get(id)),
    onlyTenSkills: [...details.skills.values()].filter((ratings) => ratings.length === 10).length,
    knowledge: without(({ id }) => details.knowledge.get(id)),
    programs: without(({ id }) => details.programs.get(id)),
    titles: [...details.titles.values()].filter((titles) => titles.length === 0).length,
  }).toEqual({
    jobZone: 93,
    interests: 93,
    wage: 21,
    annualMedian: 26,
    annualMedianButHourly: 5,
    hourlyMedian: 83,
    outlook: 19,
    related: 93,
    skills: 122,
    onlyTenSkills: 15,
    knowledge: 137,
    programs: 191,
    titles: 0,
  });
});

it("counts what is shared: 34 occupations are paid by one of 12 combined codes", () => {
  const combined = occupations.filter(({ wage }) => wage?.combined);
  expect(combined).toHaveLength(34);
  expect(new Set(combined.map(({ wage }) => wage?.code)).size).toBe(12);
  const perCode = new Map<string, number>();
  for (const { wage } of occupations)
    if (wage !== null) perCode.set(wage.code, (perCode.get(wage.code) ?? 0) + 1);
  const shared = [...perCode.values()].filter((count) => count > 1);
  expect(shared.reduce((sum, count) => sum + count, 0)).toBe(249);
});

it("gives one kind of pay only where the table says so", () => {
  for (const { publishedAs, annualMedianDollars, hourlyMedianDollars } of tableRows("wages"))
    expect([annualMedianDollars === "", hourlyMedianDollars === ""]).toEqual([
      publishedAs === "hourly only",
      publishedAs === "annual only",
    ]);
});

it("sums the projections of all jobs: 169.96 to 175.17 million", () => {
  const total = (column: string) =>
    tableRows("projections").reduce((sum, row) => sum + Number(row[column]), 0);
  expect(tableRows("projections")).toHaveLength(832);
  expect((total("employment2024") / 1e6).toFixed(2)).toBe("169.96");
  expect((total("employment2034") / 1e6).toFixed(2)).toBe("175.17");
});

it("names no table without saying where it is from", () => {
  expect(
    tableRows("releases")
      .map(({ table }) => table)
      .sort(),
  ).toEqual([
    "bright-outlook",
    "interests",
    "knowledge",
    "occupations",
    "program-occupations",
    "programs",
    "projections",
    "related",
    "required-education",
    "skills",
    "soc-2010",
    "spanish-titles",
    "technology",
    "titles",
    "wages",
    "work-styles",
    "work-words",
  ]);
});
