import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterTree } from "#algorithms/graph/filter-tree.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildTree, type Tree } from "#algorithms/graph/tree-items.ts";
import { type NodeId, nodeId, occupationId } from "#domain/ids.ts";
import type { Target } from "#domain/target.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const index = buildFrameworkIndex(
  frameworkFromText("a", "health > care: nurse, aide\n health > labs: tech\n trades: welder, aide"),
);
const whole = buildTree(index, String);
const itemsOf = (tree: Tree) => Array.from({ length: tree.length }, (_, at) => tree.itemAt(at));
const keysOf = (tree: Tree) => itemsOf(tree).map((item) => item?.key);
const keeping = (...names: readonly string[]) => filterTree(whole, new Set(names.map(occupationId)));
const occupation = (name: string): Target => ({ kind: "occupation", id: occupationId(name) });
const at = (tree: Tree, node: string) =>
  tree.positionOf({ kind: "node", frameworkId: index.framework.id, id: nodeId(node) }, null);

describe("filterTree", () => {
  it("keeps what matches, in all its places, and all that it is in", () => {
    expect(keysOf(keeping("aide"))).toEqual([
      "@health",
      "@health/care",
      "aide@health/care",
      "@trades",
      "aide@trades",
    ]);
  });

  it("counts sets and places among what is left", () => {
    const left = keeping("aide");
    const [health, care, aide] = itemsOf(left);
    expect(health).toMatchObject({ setSize: 2, setPosition: 1, end: 3, parent: null });
    expect(care).toMatchObject({ setSize: 1, setPosition: 1, parent: 0 });
    expect(aide).toMatchObject({ setSize: 1, setPosition: 1, parent: 1, level: 3 });
    expect(left.itemAt(2)).toBe(aide);
    expect(left.titleAt(2)).toBe("aide");
  });

  it("finds what is left and not what is hidden, whose nearest ancestor it names", () => {
    const left = keeping("aide");
    expect(left.positionOf(occupation("aide"), nodeId("trades"))).toBe(4);
    expect(left.positionOf(occupation("nurse"), null)).toBeNull();
    expect(left.nearestTo(whole.positionOf(occupation("nurse"), null) ?? -1)).toBe(at(left, "health/care"));
    expect(left.nearestTo(whole.positionOf(occupation("tech"), null) ?? -1)).toBe(at(left, "health"));
    expect(keeping("tech").nearestTo(whole.positionOf(occupation("welder"), null) ?? -1)).toBeNull();
  });

  it("is empty where nothing matches, and the same where all does", () => {
    expect(keysOf(keeping())).toEqual([]);
    expect(itemsOf(keeping("nurse", "aide", "tech", "welder"))).toEqual(itemsOf(whole));
  });

  it("is the tree of the framework that holds only the matches", () => {
    fc.assert(
      fc.property(fc.subarray(["nurse", "aide", "tech", "welder"], { minLength: 1 }), (names) => {
        const kept = new Set<string>(names);
        const memberships = index.framework.memberships.filter((one) => kept.has(one.occupation));
        const inside = new Set<NodeId>(
          memberships.flatMap(({ node }) => [node, ...index.ancestorsOf(node).map(({ id }) => id)]),
        );
        const nodes = index.framework.nodes.filter(({ id }) => inside.has(id));
        const expected = buildTree(buildFrameworkIndex({ ...index.framework, nodes, memberships }), String);
        expect(itemsOf(keeping(...names))).toEqual(itemsOf(expected));
      }),
    );
  });
});
