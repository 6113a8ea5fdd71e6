import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "#algorithms/read/read-csv.ts";
import { csvText } from "#algorithms/write/csv-text.ts";

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

describe("readCsv", () => {
  it("reads the cases of RFC 4180, section 2", () => {
    expect(cellsOf("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n")).toEqual([
      ["aaa", "bbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ]);
    expect(cellsOf("aaa,bbb,ccc\r\nzzz,yyy,xxx")).toHaveLength(2); // no break after the last row
    expect(cellsOf('"aaa","b \r\nbb","ccc"\r\nzzz,yyy,xxx')).toEqual([
      ["aaa", "b \r\nbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ]);
    expect(cellsOf('"aaa","b""bb","ccc"')).toEqual([["aaa", 'b"bb', "ccc"]]);
  });

  it("ends rows at LF, CR and CRLF alike", () => {
    for (const end of ["\n", "\r", "\r\n"])
      expect(cellsOf(`a,b${end}c,d${end}`)).toEqual([
        ["a", "b"],
        ["c", "d"],
      ]);
  });

  it("counts rows as a spreadsheet does: blank lines yes, line breaks in quotes no", () => {
    expect(readCsv('a\n\n"b\nb"\nc').map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, "a"],
      [2, ""],
      [3, "b\nb"],
      [4, "c"],
    ]);
  });

  it("leaves a byte order mark out, and keeps empty cells at the end", () => {
    expect(cellsOf("\ufeffa,,\n,,")).toEqual([
      ["a", "", ""],
      ["", "", ""],
    ]);
    expect(readCsv("")).toEqual([]);
  });

  it("closes a quote left open at the end of its own line", () => {
    const rows = readCsv('a,b\n"open,b\nc,"d, e"\nf,g');
    expect(rows[1]).toEqual({ row: 2, cells: ["open", "b"], faults: [{ code: "unclosed-quote", cell: 0 }] });
    expect(rows[2]).toEqual({ row: 3, cells: ["c", "d, e"], faults: [] });
    expect(readCsv('a,"b\nc')[0]?.faults).toEqual([{ code: "unclosed-quote", cell: 1 }]);
  });

  it("names a quote out of place, and reads on", () => {
    expect(readCsv('5" pipe,b')[0]).toEqual({
      row: 1,
      cells: ['5" pipe', "b"],
      faults: [{ code: "stray-quote", cell: 0 }],
    });
    expect(readCsv('a,"b"c,d')[0]).toEqual({
      row: 1,
      cells: ["a", "bc", "d"],
      faults: [{ code: "stray-quote", cell: 1 }],
    });
    expect(readCsv('"a" ,b')[0]?.faults).toEqual([]); // a space after the quote harms nobody
  });

  it("reads a long text of quotes that are never closed in a breath", () => {
    const start = performance.now();
    expect(readCsv('"a\n'.repeat(200_000))).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("gives back whatever was written", () => {
    const cell = fc.string().filter((text) => !/^['=+\-@\t\r＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const texts = rows.map((row) => (row.length === 1 && row[0] === "" ? ["x"] : row));
        expect(cellsOf(`\ufeff${csvText(texts)}`)).toEqual(texts);
      }),
    );
  });
});
