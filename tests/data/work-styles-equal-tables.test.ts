import { expect, it } from "vitest";
import { bundledOccupations, bundledWorkStyles } from "#cli/bundled-data.ts";
import { tableRows } from "./read-with-papaparse.ts";

it("has every work style of the table, blank for blank", () => {
  const loaded = bundledWorkStyles();
  const columns = tableRows("elements").flatMap((row) =>
    row.table === "work-styles" ? [`${row.column}Impact`] : [],
  );
  expect(columns).toHaveLength(21);
  const rows = new Map(tableRows("work-styles").map((row) => [row.code, row]));
  for (const id of bundledOccupations().keys()) {
    const row = rows.get(id);
    expect(loaded.get(id), id).toEqual(row && columns.map((column) => Number(row[column])));
  }
});
