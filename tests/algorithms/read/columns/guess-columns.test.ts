import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noChoices } from "#algorithms/read/read-framework.ts";
import { readText } from "../../../fixtures/reading.ts";

/** What each column of the sheet was read as, in words, and why. */
function partsOf(text: string) {
  const { columns } = readText(text).report;
  if (columns === null) throw new Error("no columns were read");
  const { names, parts, by } = columns;
  const named = (at: number | null) => (at === null ? null : names[at]);
  return {
    levels: parts.levels.map(named),
    code: named(parts.code),
    occupation: named(parts.occupation),
    by,
  };
}

const codes = ["29-1141.00", "15-1252.00", "15-1254.00", "47-2111.00"];
/** Rows of `cells`, one for each of twelve numbers. */
const sheet = (header: string, row: (at: number) => string) =>
  [header, ...Array.from({ length: 12 }, (_, at) => row(at))].join("\n");

describe("the columns of a sheet", () => {
  it("are taken from a header of our own form, whatever else it has", () => {
    expect(partsOf("Cluster,Pathway,Code,Occupation,Notes\nHealth,Care,29-1141,Registered Nurses,x")).toEqual(
      {
        levels: ["Cluster", "Pathway"],
        code: "Code",
        occupation: "Occupation",
        by: "header",
      },
    );
  });

  it("take a title beside the code, whatever its column is called", () => {
    expect(partsOf("Cluster,Code,Job\nHealth,29-1141,Registered Nurses")).toEqual({
      levels: ["Cluster"],
      code: "Code",
      occupation: "Job",
      by: "header",
    });
  });

  it("are guessed by what stands in them where the header is a stranger's", () => {
    const text = sheet(
      "ID,O*NET 2019,Job,Strand,Grp,Median pay",
      (at) => `${at},${codes[at % 4]},Some job,S${at % 4},G${at % 2},${at}0000`,
    );
    expect(partsOf(text)).toEqual({
      levels: ["Grp", "Strand"], // each strand lies in one group
      code: "O*NET 2019",
      occupation: "Job",
      by: "guess",
    });
  });

  it("take the column with most codes for the code, though another is called so", () => {
    const text = sheet(
      "Cluster,Code,SOC",
      (at) => `${at % 2 ? "Health" : "Trades"},${at % 2 ? "HL" : "TR"},${codes[at % 4]}`,
    );
    expect(partsOf(text)).toMatchObject({ levels: ["Cluster"], code: "SOC", by: "guess" });
  });

  it("take a detailed code before its six digits, and the newest edition before others", () => {
    expect(
      partsOf(sheet("SOC,ONET,Cluster", (at) => `${codes[at % 4]?.slice(0, 7)},${codes[at % 4]},C${at % 2}`)),
    ).toMatchObject({ code: "ONET" });
    expect(
      partsOf(
        sheet("SOC 2010,SOC 2018,Cluster", (at) => {
          const soc = codes[at % 4]?.slice(0, 7);
          return `${soc},${soc},C${at % 2}`;
        }),
      ),
    ).toMatchObject({ code: "SOC 2018" });
  });

  it("leave long words and figures out of the levels", () => {
    const text = sheet(
      "Work,What it is,Wage,Where,SOC code",
      (at) => `Job ${at % 4},${"words ".repeat(30)}${at % 2},${at},${at % 2 ? "In" : "Out"},${codes[at % 4]}`,
    );
    expect(partsOf(text).levels).toEqual(["Where", "Work"]);
  });

  it("find a title where there is no code", () => {
    expect(partsOf("Sector,Job title\nCare,Registered Nurses\nWeb,Web Developers")).toEqual({
      levels: ["Sector"],
      code: null,
      occupation: "Job title",
      by: "guess",
    });
  });

  it("are those that a person chose for such a header", () => {
    const text = "Cluster,Pathway,Code\nHealth,Care,29-1141";
    const parts = { levels: [1], code: 2, occupation: null, role: null, basis: null };
    const choices = { ...noChoices, columns: new Map([["Cluster\nPathway\nCode", parts]]) };
    const { framework, report } = readText(text, "a.csv", { choices });
    expect(report.columns).toMatchObject({ by: "person", parts, guess: { levels: [0, 1], code: 2 } });
    expect(framework?.nodes.map(({ title }) => title)).toEqual(["Care"]);
    expect(report.notes).toContainEqual({ code: "columns-not-read", columns: ["Cluster"] });
  });

  it("are shown with the first rows, cut where they are long", () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${"x".repeat(300)}${at},29-1141`);
    const { columns } = readText(`Cluster,Code\n${rows.join("\n")}`).report;
    expect(columns?.firstRows).toHaveLength(6);
    expect(columns?.firstRows[0]?.[0]).toHaveLength(120);
  });

  it("are each one part at the most, whatever the file is", () => {
    const cell = fc.constantFrom("", "A", "B", "29-1141", "15-1252.00", "51.3801", "primary", "7", "Nurse");
    const line = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join());
    const header = fc
      .array(fc.constantFrom("Code", "SOC", "Cluster", "Title", "Job", "", "Role", "x"), { maxLength: 6 })
      .map((names) => names.join());
    fc.assert(
      fc.property(header, fc.array(line, { maxLength: 12 }), (names, lines) => {
        const { columns, read, placed, setAside } = readText([names, ...lines].join("\n")).report;
        expect(read).toBe(placed + setAside);
        if (columns === null) return;
        const { levels, code, occupation, role, basis } = columns.parts;
        const used = [...levels, code, occupation, role, basis].filter((at) => at !== null);
        expect(new Set(used).size).toBe(used.length);
        for (const at of used) expect(columns.names[at]).toBeDefined();
      }),
    );
  });
});
