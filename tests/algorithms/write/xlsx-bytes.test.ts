import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { xlsxBytes } from "#algorithms/write/xlsx-bytes.ts";

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe("xlsxBytes", () => {
  it("holds the parts of a workbook, and each row's texts in their cells", () => {
    const parts = partsOf(
      xlsxBytes({
        name: "Mine",
        rows: [
          ["Cluster", "Code"],
          ["A & B", ""],
          ["", "=1+1"],
        ],
      }),
    );
    expect([...parts.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(parts.get("xl/workbook.xml")).toContain('<sheet name="Mine" sheetId="1" r:id="rId1"/>');
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(
      [...sheet.matchAll(/<c r="(\w+)" t="(\w+)"[^>]*><is><t[^>]*>([^<]*)</g)].map((found) => found.slice(1)),
    ).toEqual([
      ["A1", "inlineStr", "Cluster"],
      ["B1", "inlineStr", "Code"],
      ["A2", "inlineStr", "A &amp; B"],
      ["B3", "inlineStr", "=1+1"],
    ]);
  });

  it("names its sheet as the format allows: 31 letters, none of formulas", () => {
    const nameOf = (name: string) =>
      partsOf(xlsxBytes({ name, rows: [] }))
        .get("xl/workbook.xml")
        ?.match(/<sheet name="([^"]*)"/)?.[1];
    expect(nameOf("Arts: A/V [new]")).toBe("Arts  A V  new");
    expect(nameOf("x".repeat(40))).toBe("x".repeat(31));
    expect(nameOf("'")).toBe("Sheet1");
  });

  it("counts columns past Z", () => {
    const sheet = partsOf(xlsxBytes({ name: "a", rows: [Array.from({ length: 28 }, () => "x")] })).get(
      "xl/worksheets/sheet1.xml",
    );
    expect(sheet).toMatch(/<c r="Z1".*<c r="AA1".*<c r="AB1"/);
  });

  it("is the same bytes for the same rows", () => {
    const rows = [["a"], ["b"]];
    expect(xlsxBytes({ name: "a", rows })).toEqual(xlsxBytes({ name: "a", rows }));
  });
});
