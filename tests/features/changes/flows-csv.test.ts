import { expect, it } from "vitest";
import { flowsCsv } from "#features/changes/flows-csv.ts";
import { en } from "#text/en.ts";
import { between } from "../../algorithms/change/draw-report.ts";

it("has a row for each flow, with whole count, weight and shares", () => {
  const report = between("care: nurse, aide\nhelp: nurse", "health, now: nurse, aide");
  expect(flowsCsv(report, en.changes.columns)).toBe(
    [
      "from,from_title,to,to_title,occupations,weighted,share_of_from,share_of_to\r\n",
      'care,care,"health, now","health, now",2,1.5,1,0.75\r\n',
      'help,help,"health, now","health, now",1,0.5,1,0.25\r\n',
    ].join(""),
  );
});
