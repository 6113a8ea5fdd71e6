import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { buildTree } from "#algorithms/graph/tree-items.ts";
import { movedRow, openableSiblings, rowByPrefix, stepIn } from "#algorithms/graph/tree-moves.ts";
import { closeNode, openNode } from "#algorithms/graph/tree-open.ts";
import { buildTreeRows, rowOf } from "#algorithms/graph/tree-rows.ts";
import { readStoredFrameworkSteps } from "#algorithms/read/read-stored-framework.ts";
import { type NodeId, nodeId } from "#domain/ids.ts";
import { bigFile, bigFramework, counts20k, counts100k, escoCounts } from "../../fixtures/big-framework.ts";

const treeOf = (counts: readonly number[], memberships = 0, letters = 0) =>
  buildTree(buildFrameworkIndex(bigFramework("big", { counts, memberships, letters })), (id) => id);
const all = () => true;
const none = () => false;

/** Least of several tries: other work on the machine lengthens some. */
function least(tries: number, run: () => unknown): number {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.each([
  ["3,626 nodes", escoCounts, 0],
  ["20,000 nodes", counts20k, 20_000],
  ["100,000 nodes and 150,000 memberships", counts100k, 150_000],
] as const)("a tree of %s", (_, counts, memberships) => {
  const tree = treeOf(counts, memberships);
  const rows = buildTreeRows(tree, all);
  const nodes = counts.reduce((sum, count) => sum + count, 0);

  it("has every node and placement once, each under its own, with true sizes of its set", () => {
    expect(tree.length).toBe(nodes + memberships);
    const { parents, ends, setPositions, childCounts, depths, roots } = tree.table;
    expect(roots).toBe(counts[0]);
    const met = new Int32Array(tree.length);
    let wrong = 0;
    for (let at = 0; at < tree.length; at += 1) {
      const parent = parents[at] ?? -1;
      if (parent < 0) continue;
      met[parent] = (met[parent] ?? 0) + 1;
      const inside = parent < at && (ends[at] ?? 0) <= (ends[parent] ?? 0);
      if (!inside || setPositions[at] !== met[parent] || depths[at] !== (depths[parent] ?? 0) + 1) wrong += 1;
    }
    expect(wrong).toBe(0);
    expect(met).toEqual(childCounts);
  });

  it("finds each item again, and goes to first, last and ten on", () => {
    for (const at of [0, 1, Math.floor(tree.length / 2), tree.length - 1]) {
      const item = tree.itemAt(at);
      expect(item && tree.positionOf(item.target, item.node)).toBe(at);
      expect(tree.itemAt(at)).toBe(item);
    }
    expect(movedRow(rows, 3, "last")).toBe(tree.length - 1);
    expect(movedRow(rows, tree.length - 1, "page-up")).toBe(tree.length - 11);
    expect(rowOf(tree, buildTreeRows(tree, none), tree.length - 1)).toBe((counts[0] ?? 0) - 1);
    expect(stepIn(tree, 0, all)).toEqual({ kind: "go", position: 1 });
  });

  it("does each act in a moment, on a machine with other work too", () => {
    const { index } = tree;
    const open = new Set<NodeId>(index.roots.map(({ id }) => id));
    const last = nodeId(`n${counts.length - 1}-0`);
    expect(least(3, () => buildTreeRows(tree, all))).toBeLessThan(150);
    expect(least(3, () => rowByPrefix(tree, rows, 5, "zzz"))).toBeLessThan(150);
    expect(least(3, () => openableSiblings(tree, 0, none))).toBeLessThan(60);
    expect(least(3, () => closeNode(index, openNode(index, open, last, false), last))).toBeLessThan(60);
    expect(least(3, () => rowOf(tree, rows, tree.length - 1))).toBeLessThan(5);
  });
});

describe("a stored framework of 100,000 nodes", () => {
  it("is read in many short steps, and is the same as it was", () => {
    const framework = bigFramework("big", { counts: counts100k, memberships: 1000 });
    const steps = readStoredFrameworkSteps(bigFile(framework));
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(150);
    expect(step.value?.framework.nodes).toHaveLength(100_000);
    expect(step.value?.framework.nodes.at(-1)).toEqual(framework.nodes.at(-1));
    expect(step.value?.framework.memberships).toEqual(framework.memberships);
  });
});

describe("odd shapes", () => {
  it("500 clusters: a row each, opened all at once", () => {
    const tree = treeOf([500, 2000]);
    expect(mapLevels(tree.index).cluster).toBe("l0");
    expect(openableSiblings(tree, 0, none)).toMatchObject({ left: 0, nodes: { length: 500 } });
  });

  it("one cluster of 20,000: all are in its set", () => {
    const tree = treeOf([1, 20_000]);
    const last = tree.itemAt(tree.length - 1);
    expect([last?.setSize, last?.setPosition]).toEqual([20_000, 20_000]);
    expect(tree.itemAt(0)?.end).toBe(20_001);
  });

  it("a chain 60 deep: each is one level further in", () => {
    const tree = treeOf(
      Array.from({ length: 60 }, () => 1),
      3,
    );
    const rows = buildTreeRows(tree, all);
    expect(rows.map((at) => tree.itemAt(at)?.level)).toEqual(
      [...Array(60).keys()].map((at) => at + 1).concat(61, 61, 61),
    );
  });

  it("names of 5,000 letters are found by their start", () => {
    const tree = treeOf([3, 9], 0, 5000);
    const rows = buildTreeRows(tree, all);
    const title = tree.titleAt(4);
    expect(title.length).toBeGreaterThanOrEqual(5000);
    expect(rowByPrefix(tree, rows, 0, title.slice(0, 40))).toBe(4);
  });
});
