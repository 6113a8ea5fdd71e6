import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRelations } from "#algorithms/change/count-relations.ts";
import { findMostChanged } from "#algorithms/change/most-changed.ts";
import { between, report, run } from "./draw-report.ts";
import { drawnFramework } from "./drawn-framework.ts";

describe("the node that changed most", () => {
  it("is the one whose best partner is least like it", () => {
    // Science: half to tools (5 of 10, which has 15: .5 * .333); food: 9 of 10, all of which tools lack: .9 * 1.
    const { table } = between(
      `science: ${run("s", 10)}\nfood: ${run("f", 10)}\ntools: ${run("t", 10)}`,
      `tools: ${run("t", 10)}, ${run("s", 5)}, f10\nkitchen: ${run("f", 9)}\nlab: ${run("s", 10, 6)}`,
    );
    expect(findMostChanged(table, "a")).toMatchObject({
      node: { id: "science" },
      of: 10,
      nearest: { id: "lab" },
      shared: 5,
      ofNearest: 5,
    });
    expect(findMostChanged(table, "b")).toMatchObject({ node: { id: "tools" }, nearest: { id: "tools" } });
  });

  it("is none where no node has ten compared occupations", () => {
    const { table } = between(`a: ${run("n", 9)}\nb: x, y`, `c: ${run("n", 9)}\nd: x, y`);
    expect(findMostChanged(table, "a")).toBeNull();
  });

  it("is the same node whichever framework is called the first", () => {
    fc.assert(
      fc.property(drawnFramework("a"), drawnFramework("b"), (a, b) => {
        expect(findMostChanged(report(b, a).table, "b")?.of).toBe(
          findMostChanged(report(a, b).table, "a")?.of,
        );
      }),
    );
  });
});

describe("the relations of all pairs", () => {
  it("are counted, those that share nothing as well", () => {
    // health holds all of care and food: contains them, back: contained. Of 2 by 2 pairs two share nothing.
    expect(countRelations(between("health: n1, n2, f1\nart: p", "care: n1, n2\nfood: f1, p"))).toEqual({
      same: 0,
      contains: 1,
      contained: 1,
      overlaps: 1,
      separate: 1,
    });
  });

  it("add up to every pair", () => {
    fc.assert(
      fc.property(drawnFramework("a"), drawnFramework("b"), (a, b) => {
        const found = report(a, b);
        const all = Object.values(countRelations(found)).reduce((sum, n) => sum + n, 0);
        expect(all).toBe(found.table.a.nodes.length * found.table.b.nodes.length);
      }),
    );
  });
});
