import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { csvText } from "#algorithms/write/csv-text.ts";
import { xlsxBytes } from "#algorithms/write/xlsx-bytes.ts";
import { main } from "../../data/refresh/place-occupations.ts";

const modernized = `{
  "format": "framework-atlas/framework",
  "formatVersion": 1,
  "id": "new",
  "title": "New",
  "levels": [
    {"id":"grouping","singular":"grouping","plural":"groupings"},
    {"id":"cluster","singular":"cluster","plural":"clusters"},
    {"id":"sub-cluster","singular":"sub-cluster","plural":"sub-clusters"}
  ],
  "nodes": [
    {"id":"g","level":"grouping","title":"Building"},
    {"id":"c/farm","level":"cluster","title":"Agriculture & Food","parent":"g"},
    {"id":"s/water","level":"sub-cluster","title":"Water Systems","parent":"c/farm"},
    {"id":"s/plant","level":"sub-cluster","title":"Plant Systems","parent":"c/farm"}
  ],
  "memberships": [
    {"occupation":"13-1021.00","node":"s/plant","basis":"published","publishedFor":"13-1020"},
    {"occupation":"15-1299.01","node":"s/water","basis":"published","publishedFor":"15-1299"},
    {"occupation":"15-1299.02","node":"s/water","basis":"published","publishedFor":"15-1299"}
  ]
}
`;
const original = modernized
  .replace('"id": "new"', '"id": "old"')
  .replaceAll("Agriculture & Food", "Arts, A/V & Farming")
  .replace(
    /\n {4}\{"occupation"[^\]]*\n {2}\]/,
    '\n    {"occupation":"15-1299.01","node":"s/plant","basis":"published"}\n  ]',
  );
const occupations = `code,title,jobZone,stem,stemKinds,wageCode,projectionCode
13-1021.00,Buyers,,,,13-1020,
15-1299.01,Web Administrators,,,,15-1299,
15-1299.02,Geographers,,,,15-1299,
`;

/** A folder of the project with two small frameworks. */
function folder() {
  const root = mkdtempSync(join(tmpdir(), "atlas-"));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("data/frameworks/new/framework.json", modernized);
  write("data/frameworks/old/framework.json", original);
  write("data/frameworks/index.json", "[]");
  write("data/tables/occupations.csv", occupations);
  return {
    root,
    framework: (id: string) => readFileSync(join(root, "data/frameworks", id, "framework.json"), "utf8"),
    save: (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(root, name), bytes);
      return join(root, name);
    },
  };
}

const header = ["SOC Code", "Occupation Title", "Career Cluster", "Sub-Cluster"];
const workbook = (...rows: readonly (readonly string[])[]) =>
  xlsxBytes({ name: "SOC", rows: [header, ...rows] });

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stdout, "write").mockImplementation((line) => said.push(String(line)) > 0);
});
afterEach(() => void vi.restoreAllMocks());

describe("data:placement", () => {
  it("gives the placement that ships as it is, from a workbook in any order: groups, a combined code, other capitals", () => {
    const { root, framework, save } = folder();
    const path = save(
      "soc.xlsx",
      workbook(
        ["15-1299", "Computer Occupations, All Other", "Agriculture and Food", "water systems"],
        ["13-1020", "Buyers and Purchasing Agents", "Agriculture & Food", "Plant Systems"],
      ),
    );
    expect(main([path], root)).toBe(0);
    expect(framework("new")).toBe(modernized);
    expect(framework("old")).toBe(original);
    expect(said).toEqual(["new: 3 memberships, 0 new, 0 gone.\n"]);
  });

  it("writes what a new release has changed, and says what to run next", () => {
    const { root, framework, save } = folder();
    const path = save("soc.xlsx", workbook(["15-1299", "x", "Agriculture & Food", "Plant Systems"]));
    expect(main([path], root)).toBe(0);
    expect(JSON.parse(framework("new")).memberships).toEqual([
      { occupation: "15-1299.01", node: "s/plant", basis: "published", publishedFor: "15-1299" },
      { occupation: "15-1299.02", node: "s/plant", basis: "published", publishedFor: "15-1299" },
    ]);
    expect(said).toEqual(["new: 2 memberships, 2 new, 3 gone. Now run: npm run data:places\n"]);
  });

  it("reads O*NET OnLine's list: code by code, places joined in step, a cluster spelled in its own way", () => {
    const { root, framework, save } = folder();
    const path = save(
      "all.csv",
      csvText([
        ["Career Cluster", "Career Pathway", "Code", "Occupation"],
        [
          "Arts, Audio/Video & Farming; Arts, Audio/Video & Farming",
          "Plant Systems; Water Systems",
          "15-1299.01",
          "Web Administrators",
        ],
      ]),
    );
    expect(main([path], root)).toBe(0);
    expect(JSON.parse(framework("old")).memberships).toEqual([
      { occupation: "15-1299.01", node: "s/plant", basis: "published" },
      { occupation: "15-1299.01", node: "s/water", basis: "published" },
    ]);
    expect(framework("new")).toBe(modernized);
  });

  it("writes nothing if a row has no place or no code, and names each", () => {
    const { root, framework, save } = folder();
    const path = save(
      "soc.xlsx",
      workbook(
        ["15-1299", "x", "Agriculture & Food", "Plant Systems"],
        ["15-1299", "x", "Agriculture & Food", "Animal Systems"],
        ["99-9999", "x", "Agriculture & Food", "Plant Systems"],
      ),
    );
    expect(main([path], root)).toBe(1);
    expect(said).toEqual([
      "unknown place: Agriculture & Food > Animal Systems (row 3)",
      "unknown code: 99-9999 (row 4)",
      "Nothing was written.",
    ]);
    expect(framework("new")).toBe(modernized);
  });

  it("refuses a file of another kind, and a call without one", () => {
    const { root, save } = folder();
    expect(main([save("notes.csv", "milk,eggs\n1,2\n")], root)).toBe(1);
    expect(said[0]).toBe("no column of codes, or none of places (milk, eggs)");
    expect(main([], root)).toBe(2);
  });
});
