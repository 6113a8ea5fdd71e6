import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { suggestFromBuilt } from "#algorithms/read/built-suggest.ts";
import { bundledOccupations } from "#cli/bundled-data.ts";
import { occupationId } from "#domain/ids.ts";
import { root, tableRows } from "./read-with-papaparse.ts";

const occupations = bundledOccupations();
const facts = suggestFromBuilt(JSON.parse(readFileSync(join(root, "public/data/suggest.json"), "utf8")), [
  ...occupations.keys(),
]);

it("has the work styles and the bright outlook of the tables, blank for blank", () => {
  const styles = new Map(tableRows("work-styles").map((row) => [row.code, row]));
  const bright = new Map(tableRows("bright-outlook").map((row) => [row.code, row]));
  for (const id of occupations.keys()) {
    const row = styles.get(id);
    expect(facts.styles.get(id), id).toEqual(
      row && {
        team: Number(row.cooperationImpact),
        ideas: Number(row.innovationImpact),
        exact: Number(row.attentionToDetailImpact),
        lead: Number(row.leadershipOrientationImpact),
        calm: Number(row.stressToleranceImpact),
        care: Number(row.empathyImpact),
      },
    );
    const flags = bright.get(id);
    const why = ["rapidGrowth", "manyOpenings", "newAndEmerging"].filter((one) => flags?.[one] === "yes");
    expect(facts.bright.get(id), id).toEqual(flags && why);
  }
  // OEWS, May 2025, 00-0000.
  expect(facts.allPay).toBe(50_980);
});

it("has on the list of coding only what the table of skills does not rate", () => {
  const skills = new Map(tableRows("skills").map((row) => [row.code, row]));
  expect(facts.lists.coding.has(occupationId("15-1252.00"))).toBe(true);
  for (const id of facts.lists.coding) expect(skills.get(id)?.programmingImportance ?? "", id).toBe("");
});
