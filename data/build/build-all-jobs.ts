import type { AllJobs } from "../../src/algorithms/read/built-entries.ts";
import { numberCell, type Tables } from "./read-tables.ts";

/** The sum of the published rows of projections, those without both years left out. */
export function buildAllJobs(tables: Tables): AllJobs {
  let [employment2024, employment2034] = [0, 0];
  for (const row of tables("projections")) {
    const before = numberCell(row, "employment2024");
    const after = numberCell(row, "employment2034");
    if (before === null || after === null) continue;
    employment2024 += before;
    employment2034 += after;
  }
  if (employment2024 === 0) throw new RangeError("no jobs in projections");
  const changePercent = Math.round(1000 * (employment2034 / employment2024 - 1)) / 10;
  return { employment2024, employment2034, changePercent };
}
