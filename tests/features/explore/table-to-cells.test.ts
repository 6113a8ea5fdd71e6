import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildTableRows } from "#features/explore/build-table-rows.ts";
import { sortedBy, sortRows } from "#features/explore/table-columns.ts";
import { tableToCells } from "#features/explore/table-to-cells.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const index = buildFrameworkIndex(
  frameworkFromText("a", "health > care: nurse, aide\n health > labs: nurse\n arts > stage: nurse"),
);
const rows = buildTableRows(index, buildClusterMarks(index), new Map(), []);

describe("tableToCells", () => {
  it("writes every place in step with its cluster, and nothing where nothing is published", () => {
    const [head, nurse, aide] = tableToCells(index, rows, en);
    expect(head?.slice(0, 4)).toEqual(["Cluster", "Pathway", "Code", "Occupation"]);
    expect(nurse).toEqual([
      "health; health; arts",
      "care; labs; stage",
      "nurse",
      "nurse",
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(aide?.slice(0, 2)).toEqual(["health", "care"]);
  });
});

describe("sortRows", () => {
  it("puts blanks last, both ways, whatever the values", () => {
    const [row] = rows;
    if (row === undefined) throw new Error("no row");
    const pay = fc.option(fc.integer({ min: 0, max: 9 }));
    const direction = fc.constantFrom("ascending" as const, "descending" as const);
    fc.assert(
      fc.property(fc.array(pay), direction, (values, way) => {
        const shuffled = values.map((value, at) => ({ ...row, title: `t${at}`, pay: value }));
        const sorted = sortRows(
          shuffled,
          { column: "pay", direction: way },
          sortedBy(() => null),
        );
        const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
        if (way === "descending") known.reverse();
        const blanks = values.filter((value) => value === null);
        expect(sorted.map((one) => one.pay)).toEqual([...known, ...blanks]);
      }),
    );
  });
});
