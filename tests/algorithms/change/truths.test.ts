import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { buildChangeReport, type PairRelation } from "#algorithms/change/build-change-report.ts";
import type { Change } from "#algorithms/change/change.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { frameworkFileSchema } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import { mirroredKinds, plainKinds } from "./mirror.ts";

const index = (id: string) => {
  const path = new URL(`../../../data/frameworks/${id}/framework.json`, import.meta.url);
  return buildFrameworkIndex(
    frameworkFromFile(v.parse(frameworkFileSchema, JSON.parse(readFileSync(path, "utf8")))),
  );
};
const original = index("ncc-original-2002");
const modernized = index("ncc-modernized-2024");
const soc = index("soc-2018");
const riasec = index("riasec");
const clusters = { a: "cluster", b: "cluster" };
const there = buildChangeReport(original, modernized, clusters);
const back = buildChangeReport(modernized, original, clusters);

const titles = (nodes: Change["from"]) => nodes.map(({ title }) => title);
const changeFrom = (title: string) =>
  there.changes.find(({ kind, from }) => kind !== "creation" && titles(from).includes(title));
const rounded = (change: Change | undefined) =>
  change?.flows.map(({ weight, out, in: arriving }) =>
    [weight, out, arriving].map((n) => Math.round(n * 100) / 100),
  );
const countKinds = (changes: readonly Change[]) =>
  Object.fromEntries(
    [...new Set(changes.map(({ kind }) => kind))]
      .sort()
      .map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  );

// The figures were worked out apart from this code, from the published tables of both editions.
describe("the original clusters of 2002 and the modernized ones of 2024", () => {
  it("compares the 1,011 occupations that both place", () => {
    expect(there.table.compared).toHaveLength(1011);
    expect(there.table.notPlaced.to).toHaveLength(5);
    expect(there.movesToNest).toEqual({ from: 214, to: 417 });
  });

  it("finds them 69 alike, with no measure for partitions, since clusters of both share occupations", () => {
    // 100 * (1 - 631 / 2022) = 68.8.
    expect(there.alike).toEqual({ score: 69, partitions: null });
  });

  it("loses no occupation of any cluster: each is at the other end of a flow", () => {
    expect(there.table.notPlaced.from).toEqual([]);
    for (const { id } of there.table.a.nodes) {
      const arrived = there.table.flows.filter(({ a }) => a === id).flatMap(({ occupations }) => occupations);
      expect(new Set(arrived)).toEqual(there.table.a.all.get(id));
    }
    const weight = there.table.flows.reduce((sum, flow) => sum + flow.weight, 0);
    expect(weight).toBeCloseTo(1011, 6);
  });

  it("tells a change of every cluster on both sides", () => {
    const told = { from: new Set<string>(), to: new Set<string>() };
    for (const { from, to } of there.changes) {
      for (const title of titles(from)) told.from.add(title);
      for (const title of titles(to)) told.to.add(title);
    }
    expect(told.from).toEqual(new Set(titles(there.table.a.nodes)));
    expect(told.to).toEqual(new Set(titles(there.table.b.nodes)));
  });

  it("finds 11 clusters that go on, each with a new name", () => {
    expect(countKinds(there.changes)).toEqual({
      breakdown: 1,
      creation: 1,
      merger: 2,
      "name-change": 11,
      "split-off": 3,
      transfer: 6,
    });
  });

  it("finds Information Technology as Digital Technology", () => {
    const change = changeFrom("Information Technology");
    expect(change?.kind).toBe("name-change");
    expect(titles(change?.to ?? [])).toEqual(["Digital Technology"]);
    expect(rounded(change)).toEqual([[17.58, 0.7, 0.8]]);
  });

  it("finds Health Science and Human Services together, nearly as a take-over", () => {
    const change = changeFrom("Health Science");
    expect(change).toMatchObject({ kind: "merger", borderline: true });
    expect(titles(change?.from ?? [])).toEqual(["Health Science", "Human Services"]);
    expect(rounded(change)?.map(([weight]) => Math.round(weight ?? 0))).toEqual([111, 33]);
  });

  it("finds Law and Government together", () => {
    const change = changeFrom("Government & Public Administration");
    expect(change).toMatchObject({ kind: "merger", borderline: false });
    expect(titles(change?.to ?? [])).toEqual(["Public Service & Safety"]);
    expect(rounded(change)).toEqual([
      [36.5, 0.87, 0.37],
      [26.25, 0.58, 0.27],
    ]);
  });

  it("finds STEM scattered over many clusters", () => {
    const change = changeFrom("Science, Technology, Engineering & Mathematics");
    expect(change).toMatchObject({ kind: "breakdown", scattered: true });
    expect(change?.flows.slice(0, 5).map(({ weight }) => Math.round(weight))).toEqual([18, 18, 10, 7, 6]);
  });

  it("finds Energy & Natural Resources new, gathered from four", () => {
    const change = there.changes.find(({ kind }) => kind === "creation");
    expect(titles(change?.to ?? [])).toEqual(["Energy & Natural Resources"]);
    expect(change?.flows.slice(0, 4).map(({ weight }) => Math.round(weight))).toEqual([18, 17, 17, 9]);
  });

  it("finds agriculture going on, with a part split off", () => {
    const moved = there.changes.filter(
      ({ from }) => titles(from)[0] === "Agriculture, Food & Natural Resources",
    );
    expect(moved.map(({ kind, weight, to }) => [kind, Math.round(weight), titles(to)[0]])).toEqual([
      ["name-change", 25, "Agriculture"],
      ["split-off", 9, "Energy & Natural Resources"],
    ]);
  });

  it("finds it the other way round when reversed", () => {
    const lone = back.changes.filter(({ scattered }) => scattered);
    expect(
      lone.map(({ kind, from, to }) => [kind, titles(kind === "creation" ? to : from)[0]]).sort(),
    ).toEqual([
      ["breakdown", "Energy & Natural Resources"],
      ["creation", "Science, Technology, Engineering & Mathematics"],
    ]);
    expect(back.movesToNest).toEqual({ from: 417, to: 214 });
  });
});

describe("the major and minor groups of SOC 2018", () => {
  it("are a refinement: 22 breakdowns and one split-off, and no minor group would have to move", () => {
    const report = buildChangeReport(soc, soc, { a: "major-group", b: "minor-group" });
    expect(countKinds(report.changes)).toEqual({ breakdown: 22, "split-off": 1 });
    expect(report.movesToNest.to).toBe(0);
  });

  it("are partitions: their distance in information is what the minor groups add", () => {
    // In a refinement H(major | minor) is 0, so the distance is H(minor) - H(major).
    const report = buildChangeReport(soc, soc, { a: "major-group", b: "minor-group" });
    const { a, b, compared } = report.table;
    const entropy = (sets: Iterable<ReadonlySet<unknown>>) =>
      [...sets].reduce((bits, { size }) => {
        const share = size / compared.length;
        return share === 0 ? bits : bits - share * Math.log2(share);
      }, 0);
    expect(report.alike.partitions?.variationOfInformation).toBeCloseTo(
      entropy(b.compared.values()) - entropy(a.compared.values()),
      9,
    );
  });

  it("lie to each other only as a whole and a part of it", () => {
    const report = buildChangeReport(soc, soc, { a: "major-group", b: "minor-group" });
    expect(new Set(report.relations.map(({ relation }) => relation))).toEqual(new Set(["contains"]));
  });
});

const editions = [
  ["ncc-original-2002", original, "cluster"],
  ["ncc-modernized-2024", modernized, "cluster"],
  ["soc-2018", soc, "major-group"],
  ["soc-2018 minor groups", soc, "minor-group"],
  ["riasec", riasec, "interest-type"],
] as const;

describe.each(editions)("%s", (_, one, level) => {
  it("is the same as itself, 100 alike", () => {
    const report = buildChangeReport(one, one, { a: level, b: level });
    expect(Object.keys(countKinds(report.changes))).toEqual(["same"]);
    expect(report.movesToNest).toEqual({ from: 0, to: 0 });
    expect(report.alike.score).toBe(100);
  });

  it.each(editions)("is mirrored when it is held against %s the other way round", (_name, other, level2) => {
    const forth = buildChangeReport(one, other, { a: level, b: level2 });
    const turned = buildChangeReport(other, one, { a: level2, b: level });
    expect(mirroredKinds(turned)).toEqual(plainKinds(forth));
    expect(turned.movesToNest).toEqual({ from: forth.movesToNest.to, to: forth.movesToNest.from });
    expect(turned.alike.score).toBe(forth.alike.score);
    expect(turned.relations.map(turnedRelation).sort()).toEqual(forth.relations.map(plainRelation).sort());
  });
});

const converse = { contains: "contained", contained: "contains" } as const;
const plainRelation = ({ a, b, relation, shared }: PairRelation) => `${a} ${relation} ${b} ${shared}`;
const turnedRelation = ({ a, b, relation, shared }: PairRelation) =>
  `${b} ${relation === "contains" || relation === "contained" ? converse[relation] : relation} ${a} ${shared}`;
