import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { bundledEntries, bundledFramework } from "#cli/bundled-data.ts";
import { frameworkFileSchema } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import { numberOrNull, root, tableRows } from "./read-with-papaparse.ts";

const codes = new Set(tableRows("occupations").map(({ code = "" }) => code));
const programs = new Set(tableRows("programs").map(({ program = "" }) => program));
const read = (id: string) =>
  v.parse(
    frameworkFileSchema,
    JSON.parse(readFileSync(join(root, "data/frameworks", id, "framework.json"), "utf8")),
  );

/** As published: nodes by level, memberships, and nodes of the narrowest level that no occupation is in. */
const stated = {
  "ncc-modernized-2024": {
    levels: { grouping: 6, cluster: 14, "sub-cluster": 72 },
    memberships: 1678,
    empty: 1,
    placed: 1016,
  },
  "ncc-original-2002": { levels: { cluster: 16, pathway: 79 }, memberships: 1033, empty: 6, placed: 1011 },
  "soc-2018": { levels: { "major-group": 23, "minor-group": 98 }, memberships: 1016, empty: 0, placed: 1016 },
  riasec: { levels: { "interest-type": 6 }, memberships: 923, empty: 0, placed: 923 },
};

it("lists the four frameworks, the modernized first", () => {
  expect(bundledEntries().entries.map(({ id, short }) => [id, short])).toEqual([
    ["ncc-modernized-2024", "Modernized 2024"],
    ["ncc-original-2002", "Original 2002"],
    ["soc-2018", "SOC 2018"],
    ["riasec", "Interest types"],
  ]);
});

describe.each(Object.entries(stated))("%s", (id, { levels, memberships, empty, placed }) => {
  const file = read(id);
  const framework = frameworkFromFile(file);

  it("has the nodes and memberships that its publisher states", () => {
    expect(bundledEntries().entries.find((entry) => entry.id === id)?.counts).toEqual({
      levels,
      memberships,
    });
    const index = buildFrameworkIndex(framework);
    const narrowest = Object.keys(levels).at(-1);
    expect(
      framework.nodes.filter((node) => node.level === narrowest && index.membershipsAt(node.id).length === 0),
    ).toHaveLength(empty);
    expect(index.occupations).toHaveLength(placed);
  });

  it("places only occupations that there are, each once in a node, at the narrowest level", () => {
    const narrowest = Object.keys(levels).at(-1);
    const level = new Map(file.nodes.map((node) => [node.id, node.level]));
    expect(file.memberships.filter(({ occupation }) => !codes.has(occupation))).toEqual([]);
    expect(file.memberships.filter(({ node }) => level.get(node) !== narrowest)).toEqual([]);
    expect(new Set(file.memberships.map(({ occupation, node }) => `${occupation} ${node}`)).size).toBe(
      memberships,
    );
  });

  it("has each parent before its children, one level wider, and ids only once", () => {
    const order = Object.keys(levels);
    const seen = new Map<string, number>();
    for (const node of file.nodes) {
      const depth = order.indexOf(node.level);
      expect(seen.has(node.id), node.id).toBe(false);
      expect(node.parent === null ? -1 : seen.get(node.parent), node.id).toBe(depth - 1);
      seen.set(node.id, depth);
    }
  });

  it("names programs by codes of the table, and sources by addresses that a reader can follow", () => {
    for (const node of file.nodes)
      expect(
        (node.programs ?? []).filter((program) => !programs.has(program)),
        node.id,
      ).toEqual([]);
    expect(file.sources.length).toBeGreaterThan(0);
    for (const { url } of file.sources)
      expect(url).toMatch(
        /^https:\/\/(\w+\.)?(careertech\.org|ccdaily\.com|onetonline\.org|onetcenter\.org|bls\.gov)\//,
      );
    expect(file.license).not.toBe("");
  });

  it("comes to the page as it stands in the file", () => {
    const loaded = bundledFramework(id);
    const memberships = loaded?.memberships.map(({ telling: _, ...written }) => written);
    expect({ ...loaded, memberships }).toEqual(framework);
  });
});

describe("what only one of them has", () => {
  it("2024: every place is published, with the code it is published for; three clusters cut across", () => {
    const { nodes, memberships } = read("ncc-modernized-2024");
    const soc = /^\d{2}-\d{4}$/;
    expect(
      memberships.every(({ basis, publishedFor = "" }) => basis === "published" && soc.test(publishedFor)),
    ).toBe(true);
    const combined = new Map(tableRows("occupations").map(({ code = "", wageCode }) => [code, wageCode]));
    for (const { occupation, publishedFor } of memberships)
      expect([occupation.slice(0, 7), combined.get(occupation)]).toContain(publishedFor);
    expect(nodes.filter(({ crossCutting }) => crossCutting).map(({ title }) => title)).toEqual([
      "Digital Technology",
      "Management & Entrepreneurship",
      "Marketing & Sales",
    ]);
    // 4,725 rows of the crosswalk, less 39 of "no match".
    expect(nodes.flatMap((node) => node.programs ?? [])).toHaveLength(4686);
    expect(nodes.flatMap((node) => node.sectors ?? [])).toHaveLength(112);
  });

  it("2024 and 2002: the two letters of every cluster", () => {
    const marks = (id: string) =>
      read(id)
        .nodes.flatMap(({ mark }) => mark ?? [])
        .join(" ");
    expect(marks("ncc-modernized-2024")).toBe("MF CO TR ED HH PS DT ME MS AD HT AG EN FS");
    expect(marks("ncc-original-2002")).toBe("AG AC AR BM ED FN GV HL HT HS IT LW MN MK ST TD");
  });

  it("SOC: an occupation's major group is the first two digits of its code", () => {
    for (const { occupation, node } of read("soc-2018").memberships)
      expect(node.slice(0, 6)).toBe(`soc/${occupation.slice(0, 2)}`);
  });

  it("SOC: three minor groups cannot be read off the first digits", () => {
    const nodeOf = new Map(read("soc-2018").memberships.map(({ occupation, node }) => [occupation, node]));
    expect(nodeOf.get("15-1252.00")).toBe("soc/15-1200");
    expect(nodeOf.get("31-1131.00")).toBe("soc/31-1100");
    expect(nodeOf.get("51-5111.00")).toBe("soc/51-5100");
  });

  it("interest types: inferred from the first letter of the code, which has the highest score", () => {
    const letters = ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"];
    const scores = new Map(tableRows("interests").map((row) => [row.code, row]));
    for (const { occupation, node, basis } of read("riasec").memberships) {
      const row = scores.get(occupation) ?? {};
      const best = Math.max(...letters.map((letter) => numberOrNull(row[letter]) ?? 0));
      const letter = letters["RIASEC".indexOf(node.replace("riasec/", ""))] ?? "";
      expect(basis).toBe("inferred");
      expect(numberOrNull(row[letter]), occupation).toBe(best);
    }
  });
});
