import { describe, expect, it } from "vitest";
import { readText, sayProblems } from "../../fixtures/reading.ts";

const header = "Cluster,Pathway,Code,Occupation";

describe("a sheet that cannot be opened", () => {
  const levels = (n: number) => Array.from({ length: n }, (_, at) => `Level ${at}`);
  it.each([
    ["nothing", "", ": The file is empty. Choose another file."],
    ["blank lines", "\n,,\n", ": The file is empty. Choose another file."],
    ["a header alone", header, ": There are no rows under the header. Add a row for each placement."],
    [
      "no code column",
      "Cluster,Remark\na,b",
      ": No column is called Code. The first row has “Cluster” and “Remark”. The first row must name the columns: one for each level, widest first, then Code.",
    ],
    [
      "one column",
      "Code\n29-1141.00",
      ": No column names a cluster. Put one column for each level before the Code column, widest first.",
    ],
    [
      "70 levels",
      `${levels(70).join()},Code\n${levels(70).join()},29-1141.00`,
      ": It has more than 64 levels. Split it into several frameworks.",
    ],
    [
      "5,000 columns",
      `${levels(5000).join()},Code\n${levels(5000).join()},29-1141.00`,
      ": It has more than 64 levels. Split it into several frameworks.",
    ],
    [
      "rows that are all wrong",
      "Cluster,Code\nHealth,29-114",
      ": Nothing in it could be placed. Mend what is listed here, then open it again.",
    ],
    [
      "a workbook",
      "PK\u0003\u0004xl/workbook.xml",
      ": This is a workbook, not plain text. In Excel or Sheets, save the sheet as CSV UTF-8, and open that.",
    ],
    ["a PDF", "%PDF-1.7", ": This is a PDF. Ask for the sheet that it was made from, as CSV."],
    [
      "a web page",
      "<!DOCTYPE html><table>",
      ": This is a web page. Look on that page for a CSV download, and open that.",
    ],
    [
      "bytes",
      "\0\u0001\0\u0002\0\u0003",
      ": This is not a text file. Open a CSV file, or a framework saved from here.",
    ],
  ])("%s", (_, text, words) => {
    const { framework, report } = readText(text);
    expect(framework).toBeNull();
    expect(sayProblems(report.problems)[0]).toBe(words);
    expect(report.read).toBe(report.placed + report.setAside);
  });

  it("is refused in under a second when it is past a limit", () => {
    const many = `Cluster,Code\n${"Health,29-1141.00\n".repeat(150_001)}`;
    const nodes = `Cluster,Pathway,Code\n${Array.from({ length: 75_001 }, (_, at) => `C ${at},P ${at},29-1141.00`).join("\n")}`;
    const big = "x".repeat(20 * 1024 * 1024 + 1);
    for (const [text, words] of [
      [many, ": It places occupations more than 150,000 times. Split it into several frameworks."],
      [nodes, ": It has more than 150,000 clusters and parts. Split it into several frameworks."],
      [
        big,
        ": The file is larger than 20 MB. Leave out what is not a placement, or split it into several files.",
      ],
    ] as const) {
      // The processor's time: what else runs on the machine does not count.
      const start = process.cpuUsage();
      expect(sayProblems(readText(text).report.problems)).toEqual([words]);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(1000);
    }
  });
});
