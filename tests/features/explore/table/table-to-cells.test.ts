import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { pathOf } from "#algorithms/graph/path-of.ts";
import { readFramework } from "#algorithms/read/read-framework.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import { bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import { buildTableRows } from "#features/explore/table/build-table-rows.ts";
import { sortedBy, sortRows } from "#features/explore/table/table-columns.ts";
import { tableToCells } from "#features/explore/table/table-to-cells.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../../fixtures/occupation-with.ts";

const index = buildFrameworkIndex(
  frameworkFromText("a", "health > care: nurse, aide\n health > labs: nurse\n arts > stage: nurse"),
);
const rows = buildTableRows(index, buildClusterMarks(index), new Map(), []);

describe("tableToCells", () => {
  it("writes a row a membership with its basis, and nothing where nothing is published", () => {
    const [head, ...nurseAndAide] = tableToCells(index, rows, en);
    expect(head?.slice(0, 6)).toEqual(["Cluster", "Pathway", "Code", "Occupation", "Role", "Basis"]);
    expect(nurseAndAide.map((cells) => cells.slice(0, 6))).toEqual([
      ["health", "care", "nurse", "nurse", null, "published"],
      ["health", "labs", "nurse", "nurse", null, "published"],
      ["arts", "stage", "nurse", "nurse", null, "published"],
      ["health", "care", "aide", "aide", null, "published"],
    ]);
    expect(nurseAndAide[0]?.slice(6)).toEqual(Array(8).fill(null));
  });

  it("gives the codes of the figures, so that those of a group are added once", () => {
    const combined = occupationWith("nurse", { soc: "29-1140", pay: 90_000, openings: 10 });
    const known = buildTableRows(index, new Map(), new Map([[combined.id, combined]]), []);
    const [head = [], nurse = []] = tableToCells(index, known, en);
    expect(nurse[head.indexOf("Wage code")]).toBe("29-1140");
    expect(nurse[head.indexOf("Projection code")]).toBe("29-1140");
  });

  it.each(["ncc-modernized-2024", "ncc-original-2002", "soc-2018", "riasec"])(
    "opens again with the same memberships and basis: %s",
    (id) => {
      const occupations = bundledOccupations();
      const bundled = bundledFramework(id);
      if (bundled === null) throw new Error(`not built: ${id}`);
      const whole = buildFrameworkIndex(bundled);
      const cells = tableToCells(whole, buildTableRows(whole, buildClusterMarks(whole), occupations, []), en);
      const { framework, report } = readFramework(csvText(cells), {
        fileName: `${id}-occupations.csv`,
        occupations,
      });
      expect(report.problems).toEqual([]);
      const again = framework && buildFrameworkIndex(frameworkFromFile(framework));
      expect(again && placements(again)).toEqual(placements(whole));
    },
  );
});

/** Every membership by the titles of its path, sorted. */
const placements = (of: FrameworkIndex) =>
  of.framework.memberships
    .map(({ occupation, node, role, basis }) =>
      [occupation, ...pathOf(of, node).map((step) => of.byId.get(step)?.title), role, basis].join(" | "),
    )
    .toSorted();

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
