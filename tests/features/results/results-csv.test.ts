import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { narrowResults } from "#algorithms/results/narrow-results.ts";
import { buildResultTable } from "#algorithms/results/result-table.ts";
import type { SearchHit } from "#algorithms/search/search-types.ts";
import { noPicks } from "#domain/lens.ts";
import { resultsCsv } from "#features/results/results-csv.ts";
import { selectMarks } from "#store/selectors/select-marks.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const index = buildFrameworkIndex(frameworkFromText("own", "Health > Care: 29-1141.01\n Trades: 29-1141.01"));
const nurse = occupationWith("Acute Care Nurses", {
  id: "29-1141.01",
  soc: "29-1141",
  education: "Bachelor's degree",
  pay: 97_550,
  growth: 4.9,
});
const hit: SearchHit = {
  target: { kind: "occupation", id: nurse.id },
  title: nurse.title,
  matchedTitle: "=Nurse, ICU",
  reason: { named: "everyday", readings: [], lead: null, does: [] },
  stage: "words",
};

describe("resultsCsv", () => {
  it("gives the reason, every place, the figures as published, their years and codes; no cell is a formula", () => {
    const occupations = new Map([[nurse.id, nurse]]);
    const table = buildResultTable(index, occupations, new Map([[nurse.id, "name"]]));
    const narrowed = narrowResults(table, { picks: noPicks, places: [], ways: [] });
    const found = {
      front: { index, short: "Own 2026", marks: selectMarks(index) },
      hitOf: new Map([[nurse.id, hit]]),
      table,
      narrowed,
      groups: [{ cluster: null, rows: table.rows }],
      others: [],
      othersFirst: false,
    };
    const catalogue = { occupations, frameworks: new Map([[index.framework.id, index]]), entries: [] };
    const [head, ...rows] = resultsCsv(found, ["nurse"], catalogue, en).trimEnd().split("\r\n");
    expect(head?.split(",")).toHaveLength(16);
    expect(rows).toEqual([
      'Job,29-1141.01,Acute Care Nurses,"\'=Nurse, ICU","Also called “=Nurse, ICU”",Own 2026,' +
        'Health; Trades,Health > Care; Trades,Bachelor\'s degree,97550,"May 2025, national",29-1141,' +
        "4.9,,2024-34,29-1141",
    ]);
  });
});
