import fc from "fast-check";
import { expect, it } from "vitest";
import { cell, formatTable, parseRows, parseTable } from "../../data/csv.ts";

it("reads quoted cells, doubled quotes, blanks and both line ends", () => {
  expect(parseRows('a,b,c\r\n"x, ""y""",,z\r\n')).toEqual([
    ["a", "b", "c"],
    ['x, "y"', "", "z"],
  ]);
  expect(parseRows('"",,""')).toEqual([["", "", ""]]);
});

it("names the line of a row that is too long or too short", () => {
  expect(() => parseTable("a,b\n1,2\n3\n", "wages")).toThrow("1 cells, not 2 (wages, line 3)");
});

it("names a column that is not there", () => {
  const [row = new Map()] = parseTable("a,b\n1,2\n", "wages");
  expect(cell(row, "b")).toBe("2");
  expect(() => cell(row, "c")).toThrow("unknown column: c (has a, b)");
});

it("reads back what it wrote", () => {
  const text = fc.string().map((value) => value.replace(/[\r\n]/g, " "));
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = fc.array(text, { minLength: width, maxLength: width });
    return fc.tuple(row, fc.array(row, { maxLength: 5 }));
  });
  fc.assert(
    fc.property(rows, ([header, body]) => {
      expect(parseRows(formatTable(header, body))).toEqual([header, ...body]);
    }),
  );
});
