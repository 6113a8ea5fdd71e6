import { expect, it } from "vitest";
import { buildAllJobs } from "../../data/build/build-all-jobs.ts";
import { openTables } from "../../data/build/read-tables.ts";
import { root } from "./read-with-papaparse.ts";

const row = (before: string, after: string) =>
  new Map([
    ["employment2024", before],
    ["employment2034", after],
  ]);

it("is the sum of the 832 published rows: 169.96 to 175.17 million, +3.1 percent", () => {
  expect(buildAllJobs(openTables(root))).toEqual({
    employment2024: 169_956_400,
    employment2034: 175_169_900,
    changePercent: 3.1,
  });
});

it("leaves out a row without both years", () => {
  // (50 + 30) / (40 + 40) is no change; with the others it would be.
  const rows = [row("40", "50"), row("40", "30"), row("", "90"), row("10", "")];
  expect(buildAllJobs(() => rows)).toMatchObject({ employment2024: 80, changePercent: 0 });
});
