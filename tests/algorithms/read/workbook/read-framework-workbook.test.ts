import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Decode } from "#algorithms/read/decode-text.ts";
import { readBytes } from "#algorithms/read/read-bytes.ts";
import { makeWorkbook, type TestCell } from "../../../fixtures/make-workbook.ts";
import { sayProblems, someOccupations } from "../../../fixtures/reading.ts";

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
};

const read = (bytes: Uint8Array, sheet: string | null = null) =>
  readBytes(bytes, { fileName: "crosswalk.xlsx", occupations: someOccupations, decode, sheet });

const prose: readonly (readonly TestCell[])[] = [
  [""],
  ["", "About this workbook"],
  ["Sheets that follow list every occupation, such as 29-1141, with its cluster."],
];
// The form in which Advance CTE publishes its crosswalk: a sheet of words first, the code before the cluster.
const list: readonly (readonly TestCell[])[] = [
  ["SOC Code", "Occupation Title", "Career Cluster", "Sub-Cluster"],
  ["29-1141", "Registered Nurses", "Healthcare & Human Services", "Physical Health"],
  ["15-1252", "Software Developers", "Digital Technology", "Software Solutions"],
  ["15-1299", "Computer Occupations, All Other", "Digital Technology", "IT Support <& Services>"],
];
const wide: readonly (readonly TestCell[])[] = [
  ["SOC Code", "Occupation Title", "Career Cluster", "Career Cluster"],
  ...list.slice(1).map(([code = "", title = "", cluster = ""]) => [code, title, cluster, ""]),
  ["47-2111", "Electricians", "Construction", "Advanced Manufacturing"],
];

describe("a workbook", () => {
  it("opens at the sheet that most looks like a framework, and names the others", () => {
    const { framework, report } = read(makeWorkbook({ Overview: prose, Wide: wide, Long: list }));
    expect(report.workbook).toEqual({ names: ["Long", "Wide", "Overview"], read: "Long" });
    expect(report).toMatchObject({ read: 3, placed: 3, setAside: 0, memberships: 4, problems: [] });
    expect(framework?.levels.map(({ singular }) => singular)).toEqual(["career cluster", "sub-cluster"]);
    expect(framework?.nodes.map(({ title }) => title)).toContain("IT Support <& Services>");
  });

  it("opens at the sheet that a person chose", () => {
    const workbook = makeWorkbook({ Overview: prose, Wide: wide, Long: list });
    expect(read(workbook, "Wide").report).toMatchObject({ read: 4, workbook: { read: "Wide" } });
    expect(sayProblems(read(workbook, "Other").report.problems)).toEqual([
      ": The workbook has no sheet “Other”. It has “Long”, “Wide”, and “Overview”.",
    ]);
  });

  it("counts rows as the spreadsheet does, titles above the header and blank rows too", () => {
    const { report } = read(
      makeWorkbook({
        Jobs: [["Our draft"], [""], ["Cluster", "Code"], ["Health", "29-1141"], [""], ["Health", "29-114"]],
      }),
    );
    expect(report.notes).toContainEqual({ code: "title-lines", rows: 1 });
    expect(report.problems).toMatchObject([{ row: 6, column: "Code", code: "code-too-short" }]);
  });

  it("names a code that the spreadsheet holds as a date or as a number", () => {
    // 1 November 2011 is day 40848, as Excel shows it: Nov-11; style 1 is "mmm-yy", 2 "m/d/yyyy", 3 the workbook's own.
    const date = (style: number) => ({ raw: ` s="${style}"><v>40848</v>` });
    const { report } = read(
      makeWorkbook({
        Jobs: [
          ["Cluster", "Code"],
          ["Health", "29-1141"],
          ["Sales", date(1)],
          ["Sales", date(2)],
          ["Sales", date(3)],
          ["Tech", 151252],
        ],
      }),
    );
    expect(
      report.problems.map((problem) => [problem.row, problem.code, "text" in problem && problem.text]),
    ).toEqual([
      [3, "code-became-date", "Nov-11"],
      [4, "code-became-date", "11/1/2011"],
      [5, "code-became-date", "Nov-11"],
      [6, "code-malformed", "151252"],
    ]);
  });

  it("takes a cell that spans several rows for each of them", () => {
    const { framework } = read(
      makeWorkbook(
        {
          Jobs: [
            ["Cluster", "Code"],
            ["Tech", "15-1252"],
            ["", "15-1254"],
            ["Health", "29-1141"],
          ],
        },
        { Jobs: { merged: ["A2:A3"] } },
      ),
    );
    expect(framework?.memberships.map(({ node }) => node)).toEqual(["tech", "tech", "health"]);
  });

  it("reads words in the cell, in several styles, and of formulas; not how they are pronounced", () => {
    const { framework } = read(
      makeWorkbook({
        Jobs: [
          ["Cluster", "Code"],
          [
            { raw: ` t="inlineStr"><is><r><t>Hea</t></r><r><t>lth</t></r><rPh><t>x</t></rPh></is>` },
            "29-1141",
          ],
          [{ raw: ` t="str"><f>A1&amp;"b"</f><v>Tech _x0026_ more</v>` }, "15-1252"],
        ],
      }),
    );
    expect(framework?.nodes.map(({ title }) => title)).toEqual(["Health", "Tech & more"]);
  });
});

describe("a workbook that cannot be read", () => {
  const messages = (bytes: Uint8Array) => sayProblems(read(bytes).report.problems);

  it("is refused when it is cut off, at any place", () => {
    const whole = makeWorkbook({ Overview: prose, Long: list });
    for (const part of [0.2, 0.5, 0.9, 0.99])
      expect(messages(whole.slice(0, Math.floor(whole.length * part)))).toEqual([
        ": The workbook is damaged or was cut off. Get it again from where it came, or open it in Excel or Sheets and save it anew.",
      ]);
  });

  it("is refused when a sheet ends in the middle", () => {
    const cut = zipSync({
      "xl/workbook.xml": strToU8(
        `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(`<R><Relationship Id="a" Target="/xl/a.xml"/></R>`),
      "xl/a.xml": strToU8(`<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Cluster</v></c>`),
    });
    expect(messages(cut)[0]).toMatch("damaged or was cut off");
  });

  it("is refused when the archive holds something else", () => {
    expect(messages(zipSync({ "word/document.xml": strToU8("<document/>") }))[0]).toMatch(
      "This is a zip file, but not a workbook with sheets.",
    );
  });

  it("is refused before it is unpacked when it would come to more than 60 MB", () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(61 * 1024 * 1024) }, { level: 1 });
    expect(messages(bomb)[0]).toMatch("The workbook unpacks to more than 60 MB.");
  });

  it("is not refused for what lies beside its sheets", () => {
    const files = unzipSync(makeWorkbook({ Long: list }));
    const large = { ...files, "xl/pivotCache/records.xml": new Uint8Array(61 * 1024 * 1024) };
    expect(read(zipSync(large, { level: 1 })).report).toMatchObject({ read: 3, placed: 3 });
  });

  it("is refused when a sheet has more cells than any list", () => {
    const row = `<row><c t="str"><v>a</v></c></row>`;
    const huge = zipSync(
      {
        "xl/workbook.xml": strToU8(
          `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>`,
        ),
        "xl/_rels/workbook.xml.rels": strToU8(`<R><Relationship Id="a" Target="/xl/a.xml"/></R>`),
        "xl/a.xml": strToU8(`<worksheet><sheetData>${row.repeat(1_000_001)}</sheetData></worksheet>`),
      },
      { level: 1 },
    );
    expect(messages(huge)[0]).toMatch("The sheet has more than 1,000,000 cells.");
  });
});
