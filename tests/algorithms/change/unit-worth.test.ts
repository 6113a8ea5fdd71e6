import { describe, expect, it } from "vitest";
import { buildChangeReport } from "#algorithms/change/build-change-report.ts";
import { changeParameters } from "#algorithms/change/change-parameters.ts";
import { unitWorth } from "#algorithms/change/unit-worth.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { ChangeUnit } from "#domain/change.ts";
import type { Framework } from "#domain/framework.ts";
import { occupationId, wageCode } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { kindsOf } from "./draw-report.ts";

type Facts = Pick<Occupation, "wage" | "outlook">;

const none: Facts = { wage: null, outlook: null };
const facts = (code: string, employment: number | null, openingsPerYear: number | null): Facts => ({
  wage: {
    code: wageCode(code),
    combined: false,
    employment,
    hourlyMedian: null,
    annual: { p10: null, p25: null, median: null, p75: null, p90: null },
  },
  outlook: { code, employment2024: null, employment2034: null, changePercent: null, openingsPerYear },
});
/** Two of the nurses share a code; the medic's code is published without figures, the vet has none. */
const known = new Map(
  Object.entries({
    nurse: facts("29-1141", 900, 60),
    "nurse-2": facts("29-1141", 900, 60),
    aide: facts("31-1131", 100, 300),
    medic: facts("29-2042", null, null),
    vet: none,
  }).map(([id, one]) => [occupationId(id), one]),
);
const ids = [...known.keys()];
const compare = (a: Framework, b: Framework, unit: ChangeUnit) =>
  buildChangeReport(
    buildFrameworkIndex(a),
    buildFrameworkIndex(b),
    { a: "cluster", b: "cluster" },
    { ...changeParameters, unit, leastNode: 1 },
    unitWorth(unit, known),
  );

describe("unitWorth", () => {
  it("shares the jobs of a code among the compared occupations that have it", () => {
    expect([...(unitWorth("employment", known)?.(ids) ?? [])]).toEqual([
      ["nurse", 450],
      ["nurse-2", 450],
      ["aide", 100],
    ]);
    // The other nurse is not compared.
    expect(unitWorth("employment", known)?.(ids.slice(1)).get(occupationId("nurse-2"))).toBe(900);
  });

  it("takes openings a year in the same way, and says nothing where each occupation is one", () => {
    expect([...(unitWorth("openings", known)?.(ids).values() ?? [])]).toEqual([30, 30, 300]);
    expect(unitWorth("occupations", known)).toBeNull();
  });
});

describe("a report in another unit", () => {
  const before = frameworkFromText("a", "care: nurse, aide, medic, vet");
  const after = frameworkFromText("b", "wards: nurse\nhomes: aide, medic, vet");

  it("takes shares of the unit, and keeps the counts of occupations", () => {
    // By occupations most of care is in homes; by jobs 900 of 1,000 are in wards.
    const byJobs = compare(before, after, "employment");
    expect(byJobs.table.flows.map(({ b, amount, weight, out }) => [b, amount, weight, out])).toEqual([
      ["wards", 900, 1, 0.9],
      ["homes", 100, 3, 0.1],
    ]);
    expect(kindsOf(byJobs)).toEqual(["care > wards + homes: split-off"]);
    expect(kindsOf(compare(before, after, "occupations"))).toEqual(["care > homes + wards: breakdown"]);
    expect(byJobs.table.withoutFigure).toBe(2);
  });

  it("gives no share of nothing where no figure is published", () => {
    const { table } = compare(frameworkFromText("a", "pets: vet"), after, "employment");
    expect(table.flows.map(({ amount, out, in: arriving }) => [amount, out, arriving])).toEqual([[0, 0, 0]]);
  });
});

it("leaves out what nobody has published if asked to", () => {
  const b = frameworkFromText("b", "wards: nurse, aide");
  const mixed: Framework = {
    ...b,
    memberships: b.memberships.map((one, at) => ({ ...one, basis: at === 0 ? "published" : "computed" })),
  };
  const a = frameworkFromText("a", "care: nurse, aide");
  const compared = (publishedOnly: boolean) =>
    buildChangeReport(
      buildFrameworkIndex(a),
      buildFrameworkIndex(mixed),
      { a: "cluster", b: "cluster" },
      { ...changeParameters, publishedOnly },
    ).table.compared;
  expect(compared(false)).toEqual(["nurse", "aide"]);
  expect(compared(true)).toEqual(["nurse"]);
});
