import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { change } from "#cli/change.ts";

async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await change(args, {
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed, errors };
}

const file = (name: string, text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "atlas-")), name);
  writeFileSync(path, text);
  return path;
};
const header = "Career Cluster,Career Pathway,Code,Occupation";
const row = "Health,Care,29-1141.00,Registered Nurses";

describe("atlas change", () => {
  it("prints a sentence for each change, then where each cluster went", async () => {
    const { code, printed, errors } = await run("ncc-original-2002", "ncc-modernized-2024");
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(printed[0]).toBe(
      "Original 2002 (16 clusters) to Modernized 2024 (14). Counted by the occupations inside, not by names.",
    );
    expect(printed).toContain(
      "New name: Information Technology is now Digital Technology. 24 of its 26 occupations came along. Digital Technology has 32; 8 are from elsewhere.",
    );
    expect(printed).toContain(
      "Finance: its 26 occupations are now in Financial Services (23), Management & Entrepreneurship (2), and Public Service & Safety (1).",
    );
    expect(printed).toContain(
      "From 0 to 100, the two are 69 alike: 100 less the percent of occupations that would have to move, as the mean of both ways.",
    );
    expect(printed.at(-1)).toBe("5 occupations are not in Original 2002.");
  });

  it("prints JSON of its set form", async () => {
    const { code, printed } = await run("ncc-original-2002", "ncc-modernized-2024", "--json");
    const found = JSON.parse(printed.join("\n"));
    expect(code).toBe(0);
    expect(Object.keys(found)).toEqual([
      "from",
      "to",
      "levels",
      "compared",
      "notPlaced",
      "alike",
      "changes",
      "relations",
    ]);
    expect(found).toMatchObject({
      from: "ncc-original-2002",
      to: "ncc-modernized-2024",
      levels: ["cluster", "cluster"],
      compared: 1011,
      notPlaced: { from: 0, to: 5 },
      alike: { movesToNest: [214, 417], score: 69 },
    });
    const technology = found.changes.find(
      (one: { kind: string; from: { title: string }[] }) =>
        one.kind === "name-change" && one.from[0]?.title === "Information Technology",
    );
    expect(technology).toMatchObject({
      from: [{ id: "cluster/information-technology", title: "Information Technology" }],
      to: [{ id: "cluster/digital-technology", title: "Digital Technology" }],
      shares: [{ a: "cluster/information-technology", b: "cluster/digital-technology", shared: 24 }],
      basis: { published: 24, inferred: 0, proposed: 0, computed: 0 },
      borderline: false,
    });
    expect(technology.occupations).toHaveLength(24);
    expect(found.relations).toContainEqual({
      a: "cluster/finance",
      b: "cluster/financial-services",
      relation: "overlaps",
      shared: 23,
    });
  });

  it("prints how each node lies to each, in the order of the files", async () => {
    const path = (name: string, rows: readonly string[]) =>
      file(name, [header, ...rows.map((own) => `${own},x`)].join("\n"));
    const before = path("before.csv", [
      "Health,Care,29-1141.00",
      "Trades,Wood,47-2031.00",
      "Trades,Metal,51-4121.00",
      "Sales,Shops,41-2031.00",
      "Sales,Homes,41-9022.00",
    ]);
    const after = path("after.csv", [
      "Health,Care,29-1141.00",
      "Health,Wood,47-2031.00",
      "Metal,Metal,51-4121.00",
      "Metal,Shops,41-2031.00",
      "Homes,Homes,41-9022.00",
    ]);
    const { printed } = await run(before, after, "--json");
    const { relations } = JSON.parse(printed.join("\n"));
    expect(relations.map(Object.values)).toEqual([
      ["health", "health", "contained in", 1],
      ["health", "metal", "separate", 0],
      ["health", "homes", "separate", 0],
      ["trades", "health", "overlaps", 1],
      ["trades", "metal", "overlaps", 1],
      ["trades", "homes", "separate", 0],
      ["sales", "health", "separate", 0],
      ["sales", "metal", "overlaps", 1],
      ["sales", "homes", "contains", 1],
    ]);
    expect(Object.keys(relations[0])).toEqual(["a", "b", "relation", "shared"]);
  });

  it("compares at the levels that are asked for", async () => {
    for (const levels of [["--levels", "major-group,minor-group"], ["--levels=major-group,minor-group"]]) {
      const { printed } = await run("soc-2018", "soc-2018", ...levels, "--json");
      const found = JSON.parse(printed.join("\n"));
      expect(found.levels).toEqual(["major-group", "minor-group"]);
      expect(found.changes).toHaveLength(23);
    }
  });

  it("writes the report as a page, as Markdown and as a mapping, and says so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "atlas-"));
    const [html, markdown, mapping] = ["a.html", "a.md", "a.ttl"].map((name) => join(folder, name));
    const { code, printed, errors } = await run(
      ...["ncc-original-2002", "ncc-modernized-2024", "--html", `${html}`],
      ...[`--markdown=${markdown}`, "--mapping", `${mapping}`],
    );
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(printed).toEqual([html, markdown, mapping].map((path) => `Written: ${path}`));
    const page = readFileSync(`${html}`, "utf8");
    expect(page).toContain("<h1>What changed: Original 2002 to Modernized 2024</h1>");
    expect(page).toContain(
      "<strong>Information Technology</strong> is now Digital Technology. 24 of its 26 occupations came along.",
    );
    expect(page).not.toContain("<script");
    expect(readFileSync(`${markdown}`, "utf8")).toContain(
      "\n- Split apart (breakdown): **Science, Technology, Engineering & Mathematics** is gone.",
    );
    expect(readFileSync(`${mapping}`, "utf8")).toContain(
      "cluster%2Finformation-technology> skos:broadMatch <urn:framework-atlas:framework:ncc-modernized-2024:node:cluster%2Fdigital-technology> .",
    );
  });

  it("prints JSON beside the files that it writes", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "atlas-")), "a.md");
    const { printed } = await run("soc-2018", "soc-2018", "--json", "--markdown", path);
    expect(JSON.parse(printed.join("\n")).alike.score).toBe(100);
    expect(readFileSync(path, "utf8")).toContain("Nothing differs");
  });

  it("compares a file with itself as the same", async () => {
    const path = file("own.csv", `${header}\n${row}\n`);
    const { code, printed } = await run(path, path, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(printed.join("\n")).changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      "same",
    ]);
  });

  it("compares the good part of a file with problems, and exits with 1", async () => {
    const path = file("bad.csv", `${header}\n${row}\nHealth,Care,29-114,Registered Nurses\n`);
    const { code, printed, errors } = await run(path, "soc-2018");
    expect(code).toBe(1);
    expect(printed[0]).toContain("SOC 2018 (23 major groups)");
    expect(errors[0]).toContain("1 row set aside");
  });

  it("exits with 1 if nothing of a file can be opened", async () => {
    const { code, printed } = await run(file("empty.csv", ""), "soc-2018");
    expect({ code, printed }).toEqual({ code: 1, printed: [] });
  });

  it.each([
    [["soc-2018"], "Two frameworks are needed, each a bundled id or a file; 1 was given."],
    [[], "Two frameworks are needed, each a bundled id or a file; none was given."],
    [["a", "b", "--fast"], "unknown option: --fast"],
    [["a", "b", "--html"], "--html takes the name of the file to write."],
    [["a", "b", "--html", "--json"], "--html takes the name of the file to write."],
    [
      ["soc-2018", "riasec", "--levels", "a"],
      "--levels takes two levels with a comma between, as cluster,cluster; given: a",
    ],
    [
      ["soc-2018", "riasec", "--levels", "major-group,cluster"],
      "Interest types has no level “cluster”; it has interest-type.",
    ],
  ])("refuses the call %j and says why", async (args, message) => {
    const { code, errors, printed } = await run(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
    expect(errors[0]).toBe(message);
  });

  it("refuses what is neither a bundled id nor a file", async () => {
    const { code, errors } = await run("soc-2018", "nowhere.csv");
    expect(code).toBe(2);
    expect(errors[0]).toContain("“nowhere.csv” is neither a bundled framework");
  });

  it("counts by the rules of a link, says so, and says which it cannot read", async () => {
    const pair = ["ncc-original-2002", "ncc-modernized-2024"] as const;
    const { code, printed } = await run(...pair, "--rules", "m60~employment");
    expect(code).toBe(0);
    expect(printed).toContain(
      "Counted by rules of your choice: shares of workers (May 2025, national) and share that carries a place on: 60%.",
    );
    const refused = await run(...pair, "--rules=m61");
    expect(refused.code).toBe(2);
    expect(refused.errors[0]).toBe(
      "--rules takes what a link says after rules=, as m60~published~employment; given: m61",
    );
  });
});
