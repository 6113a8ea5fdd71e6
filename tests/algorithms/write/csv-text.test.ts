import fc from "fast-check";
import { parse } from "papaparse";
import { describe, expect, it } from "vitest";
import { cleanCell } from "#algorithms/read/clean-cell.ts";
import { csvText } from "#algorithms/write/csv-text.ts";

describe("csvText", () => {
  it("quotes commas, quotes and line ends, and ends every row with CRLF (RFC 4180, 2.1, 2.6, 2.7)", () => {
    expect(
      csvText([
        ["a", "b,c", 'd"e', "f\ng"],
        ["h", null, 1.5, -3],
      ]),
    ).toBe('a,"b,c","d""e","f\ng"\r\nh,,1.5,-3\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠a"])(
    "puts an apostrophe before %j",
    (cell) => {
      const [row] = parse<string[]>(csvText([[cell]]).replace(/\r\n$/, ""), { delimiter: "," }).data;
      expect(row).toEqual([`'${cell}`]);
    },
  );

  it("leaves ordinary text as it is", () => {
    expect(csvText([["O'Brien", "a=b", "1-2", "'tis"]])).toBe("O'Brien,a=b,1-2,'tis\r\n");
  });

  it("has no rows where there are none", () => {
    expect(csvText([])).toBe("");
  });

  it("comes back as it was through another reader and our own cleaning of cells", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", "=", "+", "-", "@", "＝", ",", '"', "é", ";", "z") })
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const { data } = parse<string[]>(csvText(rows), { delimiter: ",", skipEmptyLines: true });
        expect(data.map((row) => row.map(cleanCell))).toEqual(rows);
      }),
    );
  });
});
