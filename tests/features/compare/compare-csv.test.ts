import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeFacts } from "#algorithms/measures/node-facts.ts";
import { readCsv } from "#algorithms/read/read-csv.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import { nodeCsv } from "#features/compare/node-csv.ts";
import { occupationCsv } from "#features/compare/occupation-csv.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { storeOf } from "../../fixtures/render-in-store.tsx";

describe("occupationCsv", () => {
  it("has a row an occupation with every place, year and place of the figures, and blanks", () => {
    const nurse = occupationWith("nurse", { pay: 80_000, openings: 10 });
    const store = storeOf([frameworkFromText("a", "health: nurse\n care: nurse")], [nurse]);
    const [head = "", row = "", ...rest] = occupationCsv([nurse], store.getState(), en).split("\r\n");
    expect(rest).toEqual([""]);
    expect(head.split(",").slice(0, 4)).toEqual(["Code", "Occupation", "Places (basis)", "Interests"]);
    expect(row).toBe(
      'nurse,nurse,a: health (published); a: care (published),,,,,40000,60000,80000,100000,120000,,"May 2025, national",nurse,,10,2024-34,nurse',
    );
  });
});

describe("nodeCsv", () => {
  it("says beside each figure how many occupations it rests on", () => {
    const known = ["nurse", "aide", "medic"].map((title) =>
      occupationWith(title, { pay: 50_000, openings: 10, education: "Associate's degree" }),
    );
    const occupations = [...known, occupationWith("healer")];
    const index = buildFrameworkIndex(frameworkFromText("a", "health: nurse, aide, medic, healer"));
    const facts = nodeFacts(occupations);
    const node = index.roots[0] as FrameworkNode;
    const [head, row] = readCsv(nodeCsv([{ node, index, facts }], en), ",");
    const cell = (name: string) => row?.cells[head?.cells.indexOf(name) ?? -1];
    expect(cell("Openings a year")).toBe("30");
    expect(cell("Occupations with openings published")).toBe("3");
    expect(cell("Occupations with growth published")).toBe("0");
    expect(cell("Schooling not published")).toBe("1");
  });
});
