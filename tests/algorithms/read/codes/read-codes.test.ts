import { describe, expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { noChoices } from "#algorithms/read/read-framework.ts";
import { occupationId } from "#domain/ids.ts";
import { readText, sayProblems, tablesOfFew } from "../../../fixtures/reading.ts";

const read = (text: string, titles = new Map<string, ReturnType<typeof occupationId>>()) =>
  readText(text, "a.csv", { tables: tablesOfFew, choices: { ...noChoices, titles } });
const placed = (text: string) =>
  read(text).framework?.memberships.map(({ occupation, basis, note }) => [occupation, basis, note]);
const said = (text: string) => sayProblems(read(text).report.problems);

describe("codes of SOC 2010", () => {
  it("are read by the crosswalk, and it is said", () => {
    const text = "Cluster,Code\nTech,15-1132\nTech,15-1132.00\nHealth,29-1141";
    expect(placed(text)).toEqual([
      ["15-1252.00", "proposed", "15-1132"],
      ["29-1141.00", "proposed", undefined],
    ]);
    expect(read(text).report.notes).toContainEqual({
      code: "read-through",
      through: "soc-2010",
      rows: 2,
      memberships: 1,
    });
    expect(read(text).report).toMatchObject({ read: 3, placed: 3, setAside: 0 });
  });

  it("are set aside with all that they became where that is several", () => {
    expect(said("Cluster,Code\nTech,15-1134\nHealth,29-1141")).toEqual([
      "Row 2: Code “15-1134” is a code of 2010 (SOC 2010) whose jobs now have several codes. Put one row for each code that you mean: 15-1254, Web Developers; 15-1299, Web Administrators.",
    ]);
  });

  it("are not published as what they became", () => {
    expect(placed("Cluster,Code,Basis\nTech,15-1132,published\nHealth,29-1141,published")).toEqual([
      ["15-1252.00", "inferred", "15-1132"],
      ["29-1141.00", "published", undefined],
    ]);
  });

  it("are asked for when a code is unknown and the crosswalk is not at hand", () => {
    expect(readText("Cluster,Code\nTech,15-1132\nHealth,29-1141").report.needs).toEqual(["soc-2010"]);
    expect(readText("Cluster,Code\nHealth,29-1141").report.needs).toEqual([]);
  });

  it("do not come into our own format", () => {
    const json = JSON.stringify({
      format: "framework-atlas/framework",
      formatVersion: 1,
      id: "a",
      title: "A",
      levels: [{ id: "c", singular: "c", plural: "cs" }],
      nodes: [{ id: "n", level: "c", title: "N" }],
      memberships: [{ occupation: "15-1132.00", node: "n" }],
    });
    expect(read(json).report.setAside).toBe(1);
  });
});

describe("BLS's combined codes", () => {
  it("stand for all of their occupations, published for the code", () => {
    const wage = { code: "15-1250", combined: true } as never;
    const book = buildCodebook(
      new Map(
        ["15-1252", "15-1254"].map((soc) => [occupationId(`${soc}.00`), { soc, title: soc, wage }] as const),
      ),
    );
    expect(book.byCombined.get("15-1250")).toEqual(["15-1252.00", "15-1254.00"]);
  });
});

describe("programs of study", () => {
  it("stand for the occupations that they lead to, and it is said to be indirect", () => {
    const text = "Cluster,CIP code\nTech,11.0201\nHealth,51.3801";
    expect(placed(text)).toEqual([
      ["15-1252.00", "proposed", "11.0201"],
      ["15-1254.00", "proposed", "11.0201"],
      ["29-1141.00", "proposed", "51.3801"],
    ]);
    expect(read(text).report.notes).toContainEqual({
      code: "read-through",
      through: "program",
      rows: 2,
      memberships: 3,
    });
  });

  it("say what is wrong with each: lost zeros, no occupation, not in the list", () => {
    expect(
      said("Cluster,CIP\nTech,11.0201\nHealth,51.3801\nFarm,1.0101\nFarm,01.0101\nFarm,99.9998"),
    ).toEqual([
      "Row 4: CIP “1.0101” has lost its first zero. Did you mean 01.0101, Agricultural Business?",
      "Row 5: CIP “01.0101” (Agricultural Business) leads to no job in the CIP-SOC table. Put the codes of the jobs that you mean in its place.",
      "Row 6: CIP “99.9998” is not in the list of programs of 2020 (CIP 2020). Look the code up in that list.",
    ]);
  });
});

describe("titles without codes", () => {
  const text = "Sector,Job title\nCare,Registered nurses\nCare,Staff Nurse\nWeb,Web Programmer\nWeb,Poet";

  it("are read where they are sure: an own title, or an everyday title of one occupation", () => {
    expect(placed(text)).toEqual([["29-1141.00", "proposed", undefined]]);
    expect(read(text).report.notes.filter(({ code }) => code === "read-through")).toEqual([
      { code: "read-through", through: "title", rows: 1, memberships: 1 },
      { code: "read-through", through: "everyday-title", rows: 1, memberships: 0 },
    ]);
  });

  it("are set aside with what they may mean where they are not, and never placed silently", () => {
    expect(said(text)).toEqual([
      "Row 4: Job title “Web Programmer” is not the title of one job alone. Did you mean 15-1254.00, Web Developers; or 15-1252.00, Software Developers?",
      "Row 5: Job title “Poet” is no title that we know. Look the code up in the O*NET list, then fill it in.",
    ]);
    expect(said("Sector,Job title\nWeb,Registered Nurse\nWeb,Electricians")).toEqual([
      "Row 2: Job title “Registered Nurse” is not the title of one job alone. Did you mean 29-1141.00, Registered Nurses?",
    ]);
  });

  it("are placed as a person accepted them", () => {
    const { framework, report } = read(text, new Map([["webprogrammer", occupationId("15-1254.00")]]));
    expect(framework?.memberships.at(-1)).toMatchObject({ occupation: "15-1254.00", note: "Web Programmer" });
    expect(report.setAside).toBe(1);
  });

  it("ask for the everyday titles when one is none of an occupation's own", () => {
    expect(readText(text).report.needs).toEqual(["titles"]);
    expect(readText("Sector,Job title\nCare,Registered nurses").report.needs).toEqual([]);
  });
});
