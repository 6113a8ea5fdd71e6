import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText, sayProblems } from "../../fixtures/reading.ts";

const header = "Cluster,Pathway,Code,Occupation";

/** The words of what is wrong with one row under the usual header, and how many rows were set aside. */
const oneRow = (row: string, above = "Health,Care,29-1141.00,Registered Nurses") => {
  const { report } = readText(`${header}\n${above}\n${row}`);
  return [report.setAside, ...sayProblems(report.problems)];
};

describe("a sheet", () => {
  it("becomes nodes by path and a membership for each row", () => {
    const { framework, report } = readText(
      `${header}\nHealth,Care,29-1141.00,Registered Nurses\nTech,Care,15-1252.00,Software Developers\nTech,Care,15-1254.00,`,
    );
    expect(framework?.levels).toEqual([
      { id: "cluster", singular: "cluster", plural: "clusters" },
      { id: "pathway", singular: "pathway", plural: "pathways" },
    ]);
    expect(framework?.nodes.map(({ id, title, parent }) => [id, title, parent])).toEqual([
      ["health", "Health", null],
      ["health/care", "Care", "health"],
      ["tech", "Tech", null],
      ["tech/care", "Care", "tech"], // the same name under another parent is another node
    ]);
    expect(framework?.memberships).toEqual([
      { occupation: "29-1141.00", node: "health/care", basis: "proposed" },
      { occupation: "15-1252.00", node: "tech/care", basis: "proposed" },
      { occupation: "15-1254.00", node: "tech/care", basis: "proposed" },
    ]);
    expect(report).toMatchObject({ read: 3, placed: 3, setAside: 0, nodes: 4, memberships: 3, problems: [] });
    expect(report.notes).toEqual([{ code: "basis-assumed", basis: "proposed" }]);
  });

  it("takes its title and id from the file's name, and the id from its content too", () => {
    const text = `${header}\nHealth,Care,29-1141.00,`;
    const [one, same, other] = [text, text, `${text}\n`].map(
      (each) => readText(each, "our_prototype.csv").framework,
    );
    expect(one?.title).toBe("Our prototype");
    expect(one?.id).toMatch(/^our-prototype-[0-9a-f]{8}$/);
    expect(same?.id).toBe(one?.id);
    expect(other?.id).not.toBe(one?.id);
  });

  it("reads role and basis, a six-digit code for all of its occupations, and any number of levels", () => {
    const { framework, report } = readText(
      "Field;Cluster;Pathway;Code;Role;Basis;Notes\nF;C;P;15-1299;Primary;Inferred;hello\nF;C;P;47-2111;;;",
    );
    expect(framework?.levels.map(({ plural }) => plural)).toEqual(["fields", "clusters", "pathways"]);
    expect(framework?.memberships[0]).toEqual({
      occupation: "15-1299.01",
      node: "f/c/p",
      role: "primary",
      basis: "inferred",
      publishedFor: "15-1299",
    });
    expect(framework?.memberships).toHaveLength(3);
    expect(report.notes).toEqual([
      { code: "basis-assumed", basis: "proposed" },
      { code: "group-codes", rows: 2, memberships: 3 },
      { code: "columns-not-read", columns: ["Notes"] },
    ]);
  });

  it("opens O*NET OnLine's download as it is, rows that join places with semicolons too", () => {
    // Five rows of the download: three name one place, one names two, one three: 3 + 2 + 3 = 8 memberships.
    const text = readFileSync(
      new URL("../../fixtures/onet-career-clusters-extract.csv", import.meta.url),
      "utf8",
    );
    const { framework, report } = readText(text, "All_Career_Clusters.csv");
    expect(report.problems).toEqual([]);
    expect(report.notes).toEqual([{ code: "onet-download" }]);
    expect(new Set(framework?.memberships.map(({ basis }) => basis))).toEqual(new Set(["published"]));
    expect(framework?.publisher).toBe("O*NET OnLine");
    expect([report.read, report.memberships]).toEqual([5, 8]);
  });

  it("does not call a changed copy of that download published", () => {
    const { framework, report } = readText(
      "Career Cluster,Career Pathway,Code,Occupation\nHealth & Care,Care,29-1141.00,Registered Nurses",
    );
    expect(framework?.memberships[0]?.basis).toBe("proposed");
    expect(report.notes).toEqual([{ code: "basis-assumed", basis: "proposed" }]);
  });

  it.each([
    [
      "Health,Care,29-114,Registered Nurses",
      1,
      "Row 3: Code “29-114” is too short. Did you mean 29-1141, Registered Nurses?",
    ],
    [
      ",Care,47-2111,Electricians",
      1,
      "Row 3: Cluster is blank. Fill it in, or leave this occupation unplaced.",
    ],
    [
      "Health,,47-2111,Electricians",
      1,
      "Row 3: Pathway is blank. Fill it in, or leave this occupation unplaced.",
    ],
    ["Trades,,47-2111,Electricians", 0, "Row 3: Pathway is blank. It is placed in “Trades” itself."],
    ["Health,Care,,Electricians", 1, "Row 3: Code is blank. Did you mean 47-2111.00, Electricians?"],
    ["Health,Care,,", 1, "Row 3: Code is blank. Look the code up in the O*NET list, then fill it in."],
    [
      "Health,Care,Nov-11,",
      1,
      "Row 3: Code “Nov-11” looks like a code that a spreadsheet turned into a date. Did you mean 11-2011, Advertising and Promotions Managers?",
    ],
    [
      "Health,Care,1.1E+05,",
      1,
      "Row 3: Code “1.1E+05” looks like a code that a spreadsheet turned into a number. Set the column to Text. Look the code up in the O*NET list, then fill it in.",
    ],
    [
      "Health,Care,47-2111.0,",
      1,
      "Row 3: Code “47-2111.0” has lost its last digits. Did you mean 47-2111.00, Electricians?",
    ],
    [
      "Health,Care,99-9999,",
      1,
      "Row 3: Code “99-9999” is not in the O*NET list of 2019. Look the code up in the O*NET list, then fill it in.",
    ],
    [
      "Health,Care,15-1250,",
      1,
      "Row 3: Code “15-1250” stands for a whole group of occupations. Use a row for each occupation in it.",
    ],
    [
      "Health,Care,29-1141.00,Registered Nurses",
      1,
      "Row 3: This row says the same as row 2. Take one of them out.",
    ],
    [
      "Health,Care,47-2111.00,Web Developers",
      0,
      "Row 3: “Web Developers” is not the title of 47-2111.00. That is Electricians. The code was used. Did you mean 15-1254.00, Web Developers?",
    ],
    [
      "Health,Care,47-2111.00,Sparks",
      0,
      "Row 3: “Sparks” is not the title of 47-2111.00. That is Electricians. The code was used. Check which of the two is right.",
    ],
    [
      '"Health,Care,47-2111.00,Electricians',
      1,
      "Row 3: Cluster opens a quote and does not close it. Close the quote, or take it out. The rows after it were read.",
    ],
    [
      'Food, Farms",Care,47-2111.00,Electricians',
      1,
      "Row 3: Cluster has a quote out of place. Put quotes round the whole cell, or take it out.",
    ],
    [
      "Food, Farms,Care,47-2111.00,Electricians",
      1,
      "Row 3: This row has 5 cells under 4 columns. Put quotes round a cell that has a comma in it.",
    ],
    [
      "Health,Care,47-2111.00,Electricians, All",
      0,
      "Row 3: This row has 5 cells under 4 columns. Put quotes round a cell that has a comma in it.",
    ],
    [
      "Health,Care",
      1,
      "Row 3: This row has 2 cells under 4 columns. Fill in Code, or add the comma that is missing.",
    ],
    [
      "Hea\0lth,Care,47-2111.00,Electricians",
      0,
      "Row 3: Cluster has letters that cannot be read. Type the words again.",
    ],
  ])("%s", (row, setAside, words) => {
    const [aside, first] = oneRow(row);
    expect(first).toBe(words);
    expect(aside).toBe(setAside);
  });

  it("names every fault of a row, and sets the row aside once", () => {
    expect(oneRow(",Care,29-114,")).toEqual([
      1,
      "Row 3: Cluster is blank. Fill it in, or leave this occupation unplaced.",
      "Row 3: Code “29-114” is too short. Did you mean 29-1141, Registered Nurses?",
    ]);
  });

  it("keeps a placement whose role or basis it does not know, without them", () => {
    const { framework, report } = readText("Cluster,Code,Role,Basis\nHealth,29-1141.00,main,guess");
    expect(framework?.memberships).toEqual([{ occupation: "29-1141.00", node: "health", basis: "proposed" }]);
    expect(sayProblems(report.problems)).toEqual([
      "Row 2: Role “main” is not known. It was left out. Use primary or secondary, or leave it blank.",
      "Row 2: Basis “guess” is not known. Proposed was used. Use published, inferred, proposed or computed.",
    ]);
  });

  it("says of joined places that do not match which row they are in", () => {
    const onet = "Career Cluster,Career Pathway,Code,Occupation";
    const { report } = readText(
      `${onet}\nFinance; Marketing,Banking,47-2111.00,\nFinance,Banking,15-1252.00,`,
    );
    expect(sayProblems(report.problems)[0]).toBe(
      "Row 2: The semicolons in this row do not match: it joins more places in one column than in another. Use a row for each place.",
    );
  });

  it("keeps the rows that it set aside as they were", () => {
    const { report } = readText(`${header}\nHealth,Care,29-1141.00,\n,Care,"47-2111",Electricians`);
    expect(report.setAsideRows).toEqual([{ row: 3, cells: ["", "Care", "47-2111", "Electricians"] }]);
  });

  it("restores a cell that was kept from running as a formula", () => {
    const { framework } = readText(`${header}\n'=Health,'+Care,="29-1141.00",`);
    expect(framework?.nodes.map(({ title }) => title)).toEqual(["=Health", "+Care"]);
  });

  it("treats names of the language like any other name", () => {
    const { framework, report } = readText(
      "__proto__,Code\nconstructor,29-1141.00\n__proto__,47-2111.00\ntoString,15-1252.00",
    );
    expect(framework?.nodes.map(({ title }) => title)).toEqual(["constructor", "__proto__", "toString"]);
    expect(report).toMatchObject({ placed: 3, setAside: 0, memberships: 3 });
  });
});
