import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "#cli/atlas.ts";
import { makeWorkbook } from "../fixtures/make-workbook.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-check-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await main(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed: printed.join("\n"), errors: errors.join("\n") };
}
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("atlas check", () => {
  it("prints the report of the sample with two mistakes, and says with 1 that there are some", async () => {
    const { code, printed } = await run("check", "public/samples/two-mistakes.csv");
    expect(code).toBe(1);
    expect(printed.split("\n")).toEqual([
      "2 rows set aside, 22 placed.",
      "5 clusters, 10 sub-clusters, 23 placements.",
      "22 rows have six-digit codes. Each takes all jobs of that code: 23 placements.",
      "Row 7: Cluster is blank. Fill it in, or leave this occupation unplaced.",
      "Row 18: Code “29-114” is too short. Did you mean 29-1141, Registered Nurses?",
    ]);
  });

  it("reads the sheet of a workbook that is asked for, and fills blank levels if told to", async () => {
    const path = join(folder, "jobs.xlsx");
    const sheet = (...codes: readonly string[]) => [
      ["Cluster", "Code"],
      ...codes.map((code, at) => [at === 0 ? "Health" : "", code]),
    ];
    writeFileSync(
      path,
      makeWorkbook({ Short: sheet("29-1141"), Long: sheet("29-1141", "29-1171", "29-1215") }),
    );
    expect((await run("check", path)).printed.split("\n").slice(0, 2)).toEqual([
      "2 rows set aside, 1 placed.",
      "1 cluster, 5 placements.",
    ]);
    expect((await run("check", path, "--sheet=Short")).printed).toContain("All 1 row placed.\n");
    const { code, printed } = await run("check", path, "--fill-down", "--json");
    expect(JSON.parse(printed)).toMatchObject({ read: 3, placed: 3, setAside: 0, problems: [] });
    expect(code).toBe(0);
  });

  it.each([
    [
      "a list of parents",
      "id,parent,label\na,,Arts\nb,a,Music\nc,x,Dance",
      { row: 4, column: "parent", pointer: null },
    ],
    ["an outline", "Arts\n  Music\n  Music", { row: 3, column: null, pointer: null }],
    [
      "nested JSON",
      '{"children":[{"name":"Arts","children":["Music","Music"]}]}',
      { row: 1, pointer: "/children/0/children/1" },
    ],
    [
      "SKOS",
      `@prefix s: <http://www.w3.org/2004/02/skos/core#> . <urn:a> a s:Concept ; s:prefLabel "A" . <urn:b> a s:Concept ; s:broader <urn:c> .`,
      { row: null, column: null, pointer: "urn:b" },
    ],
  ])("prints the same form for %s", async (name, text, place) => {
    const { code, printed } = await run("check", file(`${name}.dat`, text), "--json");
    const { read, placed, setAside, problems } = JSON.parse(printed);
    expect(code).toBe(1);
    expect(read).toBe(placed + setAside);
    expect(problems[0]).toMatchObject(place);
    expect(Object.keys(problems[0])).toEqual(["row", "column", "pointer", "code", "message", "fix"]);
  });

  it("prints JSON of the promised form", async () => {
    const { code, printed } = await run("check", "public/samples/two-mistakes.csv", "--json");
    const report = JSON.parse(printed);
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual([
      "read",
      "placed",
      "setAside",
      "nodes",
      "levels",
      "memberships",
      "problems",
    ]);
    expect(report).toMatchObject({ read: 24, placed: 22, setAside: 2, nodes: 15, memberships: 23 });
    expect(report.levels[0]).toEqual({ id: "cluster", singular: "cluster", plural: "clusters", nodes: 5 });
    expect(report.problems[1]).toEqual({
      row: 18,
      column: "Code",
      pointer: null,
      code: "code-too-short",
      message: "Code “29-114” is too short.",
      fix: "Did you mean 29-1141, Registered Nurses?",
    });
  });

  it("finds nothing wrong with the sample variant: 14 clusters once two are one and one is two", async () => {
    const { code, printed } = await run("check", "public/samples/variant-merged-2024.csv");
    expect(code).toBe(0);
    expect(printed).toContain(
      "All 1,230 rows placed.\n6 groupings, 14 clusters, 71 sub-clusters, 1,678 placements.",
    );
  });

  it("names the pointer and line of what is wrong in JSON", async () => {
    const path = file("newer.json", '{\n"format": "framework-atlas/framework",\n"formatVersion": 2}');
    const { code, printed } = await run("check", path);
    expect(code).toBe(1);
    expect(printed).toContain("/formatVersion: The file is of version 2.");
  });

  it.each([
    [["check"], "No file was given."],
    [["check", "a.csv", "b.csv"], "One file at a time, not 2."],
    [["check", "a.csv", "--quiet"], "unknown option: --quiet"],
    [["check", "no-such-file.csv"], "There is no file that can be read at “no-such-file.csv”."],
    [[], "No command was given."],
    [["chek"], "unknown command: chek"],
  ])("answers a wrong call %j with 2 and words", async (args, words) => {
    const { code, errors, printed } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toContain(words);
    expect(printed).toBe("");
  });
});
