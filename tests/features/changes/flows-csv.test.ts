import { expect, it } from "vitest";
import { flowsCsv } from "#features/changes/flows-csv.ts";
import { en } from "#text/en.ts";
import { between, report as reportOf } from "../../algorithms/change/draw-report.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

it("has a row for each flow, with whole count, weight and shares", () => {
  const report = between("care: nurse, aide\nhelp: nurse", "health, now: nurse, aide");
  expect(flowsCsv(report, en.changes.columns)).toBe(
    [
      "from,from_title,to,to_title,occupations,weighted,share_of_from,share_of_to,unit,relation,mostly,basis\r\n",
      'care,care,"health, now","health, now",2,1.5,1,0.75,occupations,same,,published\r\n',
      'help,help,"health, now","health, now",1,0.5,1,0.25,occupations,contained,,published\r\n',
    ].join(""),
  );
});

it("says the weaker basis of both places, and counts where occupations differ", () => {
  const before = frameworkFromText("a", "care: nurse, aide, medic");
  const after = frameworkFromText("b", "health: nurse, aide\nhelp: medic");
  const inferred = after.memberships.map((one) =>
    one.occupation === "nurse" ? one : { ...one, basis: "inferred" as const },
  );
  const rows = flowsCsv(reportOf(before, { ...after, memberships: inferred }), en.changes.columns).split(
    "\r\n",
  );
  expect(rows.slice(1, 3).map((row) => row.split(",").at(-1))).toEqual([
    "published 1; inferred 1",
    "inferred",
  ]);
});
