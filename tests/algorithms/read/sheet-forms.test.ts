import { describe, expect, it } from "vitest";
import type { Decode } from "#algorithms/read/decode-text.ts";
import { readBytes } from "#algorithms/read/read-bytes.ts";
import { noChoices, readFramework } from "#algorithms/read/read-framework.ts";
import { readText, sayProblems, someOccupations } from "../../fixtures/reading.ts";

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
};

const rows = [
  ["Cluster", "Pathway", "Code", "Occupation"],
  ["Santé, Health", "Care; Cure", "29-1141.00", "Registered Nurses"],
  ["Tech", "Web | Apps", "15-1252.00", "Software Developers"],
];
const placed = { read: 2, placed: 2, setAside: 0, nodes: 4, problems: [] };

/** The rows parted by the delimiter, a cell that holds it in quotes. */
const sheet = (delimiter: string, end = "\n") =>
  rows
    .map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
    .join(end);

describe("a sheet as people save it", () => {
  it.each([
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
    ["bar", "|"],
  ])("is read with a %s between its cells, whatever ends its lines", (_, delimiter) => {
    for (const end of ["\n", "\r", "\r\n"])
      expect(readText(sheet(delimiter, end)).report).toMatchObject(placed);
  });

  it("is read in UTF-8, UTF-16 and Windows-1252, with a mark or without", () => {
    const text = sheet(",");
    const utf8 = new TextEncoder().encode(text);
    const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = little.map((_, at) => little[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
    const old = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const bytes of [
      utf8,
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]),
      little,
      new Uint8Array([0xff, 0xfe, ...little]),
      big,
      new Uint8Array([0xfe, 0xff, ...big]),
      old,
    ]) {
      const { framework, report } = readBytes(bytes, {
        fileName: "a.csv",
        occupations: someOccupations,
        decode,
      });
      expect(report).toMatchObject(placed);
      expect(framework?.nodes[0]?.title).toBe("Santé, Health");
    }
  });

  it("is read under lines of a title, which are counted apart", () => {
    for (const above of ["Our draft, 2026\n\n", "Draft;of;ours\nby the board\n\n\n", "Title\n"]) {
      const { report } = readText(`${above}${sheet(",")}`);
      expect(report).toMatchObject(placed);
      expect(report.notes).toContainEqual({ code: "title-lines", rows: above.trim().split(/\n+/).length });
    }
    expect(readText(`Ours\n\n${sheet(";")}\nTech;Web;29-114;`).report.problems).toMatchObject([{ row: 6 }]);
  });

  it("leaves out totals and headers that come again, and says so", () => {
    const { report } = readText(
      `${sheet(",")}\nCluster,Pathway,Code,Occupation\nTotal,,,\nHealth Total,,12,\nTech,Web,15-1254.00,Web Developers\nGrand total,,"1,203",`,
    );
    expect(report).toMatchObject({ read: 7, placed: 3, setAside: 4 });
    expect(sayProblems(report.problems)).toEqual([
      "Row 4: This row repeats the column names. Nothing to mend. It was left out.",
      "Row 5: “Total” is a total, not a job. Nothing to mend. It was left out.",
      "Row 6: “Health Total” is a total, not a job. Nothing to mend. It was left out.",
      "Row 8: “Grand total” is a total, not a job. Nothing to mend. It was left out.",
    ]);
  });

  it("names codes that a spreadsheet has damaged", () => {
    const codes = ["Nov-11", "11-Nov", "11/1/2011", "2011-11-01", "1.1E+05", "15-1252.0", "15-125"];
    const { report } = readText(`Cluster,Code\n${codes.map((code) => `A,${code}`).join("\n")}\nA,29-1141`);
    expect(report.problems.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 4 }, () => "code-became-date"),
      "code-became-number",
      "code-lost-zeros",
      "code-too-short",
    ]);
  });
});

describe("a level that is written once and left blank below", () => {
  const text =
    "Cluster,Pathway,Code\nHealth,Care,29-1141.00\n,,11-1011.00\nTech,Web,15-1254.00\n,Apps,15-1252.00\n,,13-1082.00\nTotal,,\n";
  const read = (fillDown: boolean) =>
    readFramework(text, {
      fileName: "a.csv",
      occupations: someOccupations,
      choices: { ...noChoices, fillDown },
    });

  it("is set aside, with the offer to fill it", () => {
    const { report } = read(false);
    expect(report).toMatchObject({ read: 6, placed: 2, setAside: 4 });
    expect(report.notes).toContainEqual({ code: "can-fill-down", rows: 3 });
  });

  it("takes what the row above has, if a person says so", () => {
    const { framework, report } = read(true);
    expect(framework?.memberships.map(({ occupation, node }) => `${occupation} ${node}`)).toEqual([
      "29-1141.00 health/care",
      "11-1011.00 health/care",
      "15-1254.00 tech/web",
      "15-1252.00 tech/apps",
      "13-1082.00 tech/apps",
    ]);
    expect(report).toMatchObject({ read: 6, placed: 5, setAside: 1 });
    expect(report.notes).toContainEqual({ code: "filled-down", rows: 3 });
    expect(report.setAsideRows).toEqual([{ row: 7, cells: ["Total", "", ""] }]);
  });

  it("is not offered for a slip among many rows", () => {
    const many = Array.from({ length: 40 }, (_, at) => `C${at},29-1141.00`).join("\n");
    expect(readText(`Cluster,Code\n${many}\n,15-1252.00\n,15-1254.00`).report.notes).not.toContainEqual(
      expect.objectContaining({ code: "can-fill-down" }),
    );
  });
});
