import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildTree } from "#algorithms/graph/tree-items.ts";
import { movedRow, stepIn } from "#algorithms/graph/tree-moves.ts";
import { buildTreeRows } from "#algorithms/graph/tree-rows.ts";
import { summariseTree } from "#algorithms/graph/tree-summary.ts";
import { frameworkFileSchema } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import type { NodeId } from "#domain/ids.ts";
import { itemsOf } from "../../fixtures/tree-items-of.ts";

const load = (id: string) => {
  const path = new URL(`../../../data/frameworks/${id}/framework.json`, import.meta.url);
  const file = v.parse(frameworkFileSchema, JSON.parse(readFileSync(path, "utf8")));
  return buildFrameworkIndex(frameworkFromFile(file));
};

describe.each(["ncc-original-2002", "ncc-modernized-2024", "soc-2018", "riasec"])("the tree of %s", (id) => {
  const index = load(id);
  const tree = buildTree(index, (occupation) => occupation);

  it("meets every node and every placement once by Right and Down alone", () => {
    const open = new Set<NodeId>();
    const met: number[] = [];
    let rows = buildTreeRows(tree, (node) => open.has(node));
    for (let row = 0; ; ) {
      const position = rows[row] ?? -1;
      const step = stepIn(tree, position, (node) => open.has(node));
      if (step?.kind === "open") {
        open.add(step.node);
        rows = buildTreeRows(tree, (node) => open.has(node));
      }
      met.push(position);
      const next = movedRow(rows, row, "next");
      if (next === row) break;
      row = next;
    }
    const { nodes, memberships } = index.framework;
    expect(met).toEqual(itemsOf(tree).map((_, at) => at));
    expect(new Set(itemsOf(tree).map(({ key }) => key))).toEqual(
      new Set([
        ...nodes.map((node) => `@${node.id}`),
        ...memberships.map(({ occupation, node }) => `${occupation}@${node}`),
      ]),
    );
  });

  it("finds every item again by what it stands for", () => {
    for (const [at, { target, node }] of itemsOf(tree).entries())
      expect(tree.positionOf(target, node)).toBe(at);
  });
});

describe("summariseTree", () => {
  it("counts the modernized framework as published: 14, 72, 1,016, and 189 in the largest", () => {
    const { levels, occupations, largest } = summariseTree(load("ncc-modernized-2024"));
    expect(levels.map(({ count }) => count)).toEqual([14, 72]);
    expect(occupations).toBe(1016);
    expect([largest?.node.title, largest?.marks]).toEqual(["Healthcare & Human Services", 189]);
  });

  it("has one level to tell of where there is one", () => {
    expect(summariseTree(load("riasec")).levels.map(({ count }) => count)).toEqual([6]);
  });
});
