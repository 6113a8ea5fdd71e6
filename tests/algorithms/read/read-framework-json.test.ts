import { describe, expect, it } from "vitest";
import { frameworkToJson } from "#algorithms/write/framework-json.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { readText, sayProblems } from "../../fixtures/reading.ts";

const good = {
  format: "framework-atlas/framework",
  formatVersion: 1,
  id: "mine",
  title: "Mine",
  levels: [
    { id: "cluster", singular: "cluster", plural: "clusters" },
    { id: "pathway", singular: "pathway", plural: "pathways" },
  ],
  nodes: [
    { id: "health", level: "cluster", title: "Health" },
    { id: "care", level: "pathway", title: "Care", parent: "health" },
    { id: "tech", level: "cluster", title: "Tech" },
  ],
  memberships: [
    { occupation: "29-1141.00", node: "care" },
    { occupation: "15-1252.00", node: "tech", basis: "published", role: "primary" },
  ],
};
type Raw = typeof good & Record<string, unknown>;

/** The file with a change, written with a line for each entry, so that lines can be told. */
const changed = (change: (raw: Raw) => void) => {
  const raw = structuredClone(good) as Raw;
  change(raw);
  return JSON.stringify(raw, null, 1);
};
const read = (change: (raw: Raw) => void) => {
  const { framework, report } = readText(changed(change), "mine.json");
  expect(report.read).toBe(report.placed + report.setAside);
  return { framework, report, said: sayProblems(report.problems) };
};
const node = (id: string, parent: string | null, level = "pathway") =>
  ({ id, level, title: id.toUpperCase(), parent }) as never;

describe("a file in the public format", () => {
  it("is read whole, with what it leaves out filled in", () => {
    const { framework, report } = readText(JSON.stringify(good), "whatever.txt");
    expect(framework).toMatchObject({ id: "mine", edition: "", basedOn: null });
    expect(framework?.memberships[0]?.basis).toBe("proposed");
    expect(report).toMatchObject({ read: 2, placed: 2, setAside: 0, nodes: 3, memberships: 2, problems: [] });
    expect(report.levels.map(({ nodes }) => nodes)).toEqual([2, 1]);
  });

  it("keeps keys that the format does not know, and writes them back", () => {
    const { framework } = read((raw) => {
      Object.assign(raw, { colour: "blue" });
      Object.assign(raw.nodes[0] ?? {}, { mood: ["calm"] });
    });
    const again = JSON.parse(frameworkToJson(framework as FrameworkFile));
    expect(again.colour).toBe("blue");
    expect(again.nodes[0].mood).toEqual(["calm"]);
  });

  it("treats names of the language like any other id", () => {
    const { framework, report } = read((raw) => {
      raw.nodes.push(node("__proto__", "health"), node("constructor", "health"));
      raw.memberships.push(
        { occupation: "47-2111.00", node: "__proto__" },
        { occupation: "47-2111.00", node: "constructor" },
      );
    });
    expect(report.problems).toEqual([]);
    expect(framework?.memberships).toHaveLength(4);
    expect(
      readText(JSON.stringify(good).replace('"id":"mine"', '"__proto__":{"x":1},"id":"mine"')).report
        .problems,
    ).toEqual([]);
  });

  it("puts each node after its parent", () => {
    const { framework } = read((raw) => raw.nodes.reverse());
    expect(framework?.nodes.map(({ id }) => id)).toEqual(["tech", "health", "care"]);
  });

  it.each<[string, (raw: Raw) => void, number, ...string[]]>([
    [
      "an unknown level",
      (raw) => raw.nodes.push(node("x", null, "pathwy")),
      0,
      "Line 37 /nodes/3/level: No level has the id “pathwy”. The levels are “cluster” and “pathway”.",
    ],
    [
      "an unknown parent",
      (raw) => raw.nodes.push(node("x", "healht")),
      0,
      "Line 39 /nodes/3/parent: The parent “healht” is not in the file. Did you mean “health”?",
    ],
    [
      "a cycle",
      (raw) => raw.nodes.push(node("a", "b"), node("b", "a")),
      0,
      "Line 39 /nodes/3/parent: These nodes stand in a circle: A > B > A. Give one of them another parent, or none.",
    ],
    [
      "a node that is its own parent",
      (raw) => raw.nodes.push(node("a", "a")),
      0,
      "Line 39 /nodes/3/parent: These nodes stand in a circle: A > A. Give one of them another parent, or none.",
    ],
    [
      "a level that is not narrower than its parent's",
      (raw) => raw.nodes.push(node("a", "care")),
      0,
      "Line 39 /nodes/3/parent: “A” is not of a narrower level than its parent “Care”. Change its level, or give it another parent.",
    ],
    [
      "an id used twice",
      (raw) => raw.nodes.push(node("care", "health")),
      0,
      "Line 36 /nodes/3/id: The id “care” is used before, at /nodes/1. Give one of them another id.",
    ],
    [
      "an unknown node",
      (raw) => raw.memberships.push({ occupation: "47-2111.00", node: "teck" }),
      1,
      "Line 49 /memberships/2/node: No node has the id “teck”. Did you mean “tech”?",
    ],
    [
      "an unknown occupation",
      (raw) => raw.memberships.push({ occupation: "29-1411.00", node: "care" }),
      1,
      "Line 48 /memberships/2/occupation: Code “29-1411.00” is not in the O*NET list of 2019. Did you mean 29-1141.00, Registered Nurses?",
    ],
    [
      "a damaged code",
      (raw) => raw.memberships.push({ occupation: "29-114", node: "care" }),
      1,
      "Line 48 /memberships/2/occupation: Code “29-114” is too short. Did you mean 29-1141, Registered Nurses?",
    ],
    [
      "a membership that is there already",
      (raw) => raw.memberships.push({ occupation: "29-1141.00", node: "care" }),
      1,
      "Line 47 /memberships/2: 29-1141.00 is in this node already, at /memberships/0. Take one out.",
    ],
    [
      "a title that is missing",
      (raw) => raw.nodes.push({ id: "x", level: "cluster" } as never),
      0,
      "Line 35 /nodes/3: The key “title” is missing. Add it.",
    ],
    [
      "a basis that nobody knows",
      (raw) => raw.memberships.push({ occupation: "47-2111.00", node: "care", basis: "guess" } as never),
      0,
      "Line 50 /memberships/2/basis: The key “basis” does not hold what it should. Use published, inferred, proposed, or computed.",
    ],
    [
      "a list that is none",
      (raw) => Object.assign(raw.nodes[0] ?? {}, { programs: "01.0101" }),
      0,
      "Line 23 /nodes/0/programs: The key “programs” does not hold what it should. Give it a list in square brackets.",
    ],
    [
      "an id with capitals",
      (raw) => Object.assign(raw, { id: "My Framework" }),
      0,
      "Line 4 /id: The key “id” does not hold what it should. Give it small letters, digits and hyphens only.",
    ],
  ])("opens the rest when there is %s", (_, change, setAside, ...words) => {
    const { framework, report, said } = read(change);
    expect(said).toEqual(words);
    expect(report.setAside).toBe(setAside);
    expect(framework?.nodes.length).toBeGreaterThanOrEqual(3);
  });

  it("says what goes with a node that is set aside", () => {
    const { framework, report, said } = read((raw) => {
      raw.nodes[0] = node("health", "nowhere", "cluster");
    });
    expect(said.map((words) => words.replace(/^Line \d+ /, ""))).toEqual([
      "/nodes/0/parent: The parent “nowhere” is not in the file. Add it, or name another.",
      "/nodes/1/parent: The parent “health” was set aside. Mend the parent first.",
      "/memberships/0/node: The node “care” was set aside. Mend the node first.",
    ]);
    expect(report).toMatchObject({ read: 2, placed: 1, setAside: 1 });
    expect(framework?.nodes.map(({ id }) => id)).toEqual(["tech"]);
    expect(report.setAsideRows).toEqual([
      { row: null, cells: ['{"occupation":"29-1141.00","node":"care"}'] },
    ]);
  });

  it("names a key that stands twice, with its place", () => {
    const { report } = readText(
      JSON.stringify(good).replace('"title":"Mine"', '"title":"Yours","title":"Mine"'),
    );
    expect(sayProblems(report.problems)).toEqual([
      "Line 1 /title: The key “title” is here twice. The last one counts. Take one out.",
    ]);
    expect(report.problems[0]?.column).toBe(85);
  });

  it.each<[string, string, string]>([
    [
      "cut short",
      JSON.stringify(good, null, 1).slice(0, 30),
      'Line 2: A quote was opened and not closed at “"framework-atlas/”. Mend it there, or save the file again from the program that made it.',
    ],
    [
      "without a comma",
      '{\n "format": 1\n "id": 2 }',
      'Line 3: A comma is missing before “"id"”. Mend it there, or save the file again from the program that made it.',
    ],
    [
      "with a comment",
      '{\n // hello\n "format": 1 }',
      "Line 2: This is not plain JSON: “// hello”. Mend it there, or save the file again from the program that made it.",
    ],
    [
      "of another kind",
      '{"nodes":[]}',
      ": This is JSON, but not a framework. It needs the key “format” with “framework-atlas/framework”. A CSV file is simpler to make.",
    ],
    [
      "a list",
      "[1, 2]",
      ": This is JSON, but not a framework. It needs the key “format” with “framework-atlas/framework”. A CSV file is simpler to make.",
    ],
    [
      "of a newer version",
      changed((raw) => Object.assign(raw, { formatVersion: 2 })),
      "/formatVersion: The file is of version 2. This page reads version 1. Load this page again to get its newest version, then open the file.",
    ],
    [
      "without a version",
      changed((raw) => Object.assign(raw, { formatVersion: "one" })),
      ": The key “formatVersion” is missing. Add it.",
    ],
    [
      "without levels",
      changed((raw) => Object.assign(raw, { levels: undefined })),
      "Line 1: The key “levels” is missing. Add it.",
    ],
    [
      "nested 70 deep",
      `{"format":${"[".repeat(70)}${"]".repeat(70)}}`,
      ": It has more than 64 levels. Split it into several frameworks.",
    ],
    [
      "nested 200,000 deep",
      "[".repeat(200_000),
      ": It has more than 64 levels. Split it into several frameworks.",
    ],
  ])("is refused when it is %s", (_, text, words) => {
    const { framework, report } = readText(text);
    expect(framework).toBeNull();
    expect(sayProblems(report.problems)[0]).toBe(words);
  });

  it("is refused in under a second when it is past a limit", () => {
    const memberships = Array.from({ length: 150_001 }, () => good.memberships[0]);
    const nodes = Array.from({ length: 150_001 }, (_, at) => ({ ...good.nodes[0], id: `n${at}` }));
    for (const file of [
      { ...good, memberships },
      { ...good, nodes },
    ]) {
      const text = JSON.stringify(file);
      const start = performance.now();
      expect(readText(text).framework).toBeNull();
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
