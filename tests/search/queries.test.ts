import { group } from "d3";
import { describe, expect, it } from "vitest";
import { bundledEntries, bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import { halfOf, searchQueries } from "../fixtures/search-queries.ts";

const queries = searchQueries();
const kinds = group(queries, ({ kind }) => kind);

const halved = [...kinds].filter(([kind]) => kind !== "strangers");

describe("the queries that search is judged by", () => {
  it("are ten kinds, each of at least forty and of even number, and those of strangers", () => {
    expect([...kinds.keys()]).toEqual([
      "abbreviations",
      "activities",
      "interests",
      "lay-titles",
      "official-titles",
      "old-names",
      "partial-titles",
      "prefixes",
      "spanish",
      "strangers",
      "typos",
    ]);
    expect(kinds.get("strangers")?.length).toBeGreaterThanOrEqual(120);
    expect(halved.filter(([, { length }]) => length < 40 || length % 2 === 1).map(([kind]) => kind)).toEqual(
      [],
    );
  });

  it("are all different", () => {
    const same = group(queries, ({ query }) => query.toLowerCase());
    expect([...same].filter(([, { length }]) => length > 1).map(([query]) => query)).toEqual([]);
  });

  it("expect only occupations and places that exist", () => {
    const places = bundledEntries().entries.flatMap(({ id }) =>
      (bundledFramework(id)?.nodes ?? []).map((node) => `${id}/${node.id}`),
    );
    const known = new Set<string>([...bundledOccupations().keys(), ...places]);
    const unknown = queries.flatMap(({ query, expected }) =>
      [...expected].filter((target) => !known.has(target)).map((target) => `${query}: ${target}`),
    );
    expect(unknown).toEqual([]);
  });

  it("are prefixes of three to six letters where they say so", () => {
    const others = kinds.get("prefixes")?.filter(({ query }) => query.length < 3 || query.length > 6);
    expect(others).toEqual([]);
  });

  it("fall in two halves, equal in each kind, whatever their order", () => {
    const tune = halfOf(queries, "tune");
    const report = halfOf(queries, "report");
    for (const [kind, { length }] of halved)
      expect(tune.filter((one) => one.kind === kind)).toHaveLength(length / 2);
    expect(report.filter(({ kind }) => kind === "strangers")).toEqual([]);
    expect(new Set([...tune, ...report]).size).toBe(queries.length);
    const backwards = halfOf(queries.toReversed(), "tune");
    expect(new Set(backwards.map(({ query }) => query))).toEqual(new Set(tune.map(({ query }) => query)));
  });
});
