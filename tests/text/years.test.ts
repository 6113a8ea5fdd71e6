import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundledEntries } from "#cli/bundled-data.ts";
import { en } from "#text/en.ts";

const { tables } = bundledEntries();
const periodOf = (name: string) => tables.find(({ table }) => table === name)?.period ?? "";

it("says of pay and outlook the periods of the tables that ship", () => {
  expect(en.facts.year).toBe(periodOf("wages"));
  expect(`${en.facts.years}, national`).toBe(periodOf("projections"));
});

it("says no other period anywhere in the words", () => {
  const folder = join(import.meta.dirname, "../../src/text/en");
  const words = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const found = words.join("\n").match(/\bMay 20\d\d\b|\b20\d\d-\d\d\b/g) ?? [];
  const [payYear] = periodOf("wages").split(",");
  const [years] = periodOf("projections").split(",");
  expect([...new Set(found)].toSorted()).toEqual([years, payYear]);
});

it("types the growth of all jobs nowhere", () => {
  expect(en.facts.growthLabel(1, 2.5)).toContain("All jobs: +2.5%.");
  expect(en.facts.growthLabel(1, null)).not.toContain("All jobs");
  expect(en.compare.rows.future.paper(2.5)).toBe("2024-34, national; all jobs +2.5%");
  expect(en.compare.rows.future.paper(null)).toBe("2024-34, national");
});
