import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildTree, type Tree } from "#algorithms/graph/tree-items.ts";
import { closeNode, openNode } from "#algorithms/graph/tree-open.ts";
import { buildTreeRows, rowOf } from "#algorithms/graph/tree-rows.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { itemsOf } from "../../fixtures/tree-items-of.ts";

const drawing = `
  health > care: nurse, aide
  health > labs: Élève, zoologist, nurse
  trades > wood: joiner
  trades > metal:
  empty:
`;
const treeOf = (text: string): Tree =>
  buildTree(buildFrameworkIndex(frameworkFromText("a", text)), (id) => id);
const titles = (tree: Tree, rows: readonly number[]) => rows.map((at) => tree.itemAt(at)?.title);
const all = () => true;

describe("buildTree", () => {
  it("holds nodes in file order and under each its occupations by title, accents aside", () => {
    const tree = treeOf(drawing);
    expect(itemsOf(tree).map(({ key }) => key)).toEqual([
      "@health",
      "@health/care",
      "aide@health/care",
      "nurse@health/care",
      "@health/labs",
      "Élève@health/labs",
      "nurse@health/labs",
      "zoologist@health/labs",
      "@trades",
      "@trades/wood",
      "joiner@trades/wood",
      "@trades/metal",
      "@empty",
    ]);
  });

  it("says level, size of set and place in it as of the whole tree", () => {
    const items = itemsOf(treeOf(drawing));
    expect(items.map(({ level, setSize, setPosition }) => [level, setPosition, setSize].join(" "))).toEqual([
      "1 1 3",
      "2 1 2",
      "3 1 2",
      "3 2 2",
      "2 2 2",
      "3 1 3",
      "3 2 3",
      "3 3 3",
      "1 2 3",
      "2 1 2",
      "3 1 1",
      "2 2 2",
      "1 3 3",
    ]);
  });

  it("puts nodes before the occupations placed beside them", () => {
    const tree = treeOf("health: aide\n health > zoo: keeper");
    expect(itemsOf(tree).map(({ key }) => key)).toEqual([
      "@health",
      "@health/zoo",
      "keeper@health/zoo",
      "aide@health",
    ]);
  });

  it("holds a placement that is told twice once", () => {
    expect(treeOf("health: nurse, nurse")).toHaveLength(2);
  });

  it("finds an occupation where it was meant, else at its first place", () => {
    const tree = treeOf(drawing);
    const nurse = { kind: "occupation", id: occupationId("nurse") } as const;
    expect(tree.positionOf(nurse, nodeId("health/labs"))).toBe(6);
    expect(tree.positionOf(nurse, null)).toBe(3);
    expect(tree.positionOf(nurse, nodeId("trades"))).toBe(3);
    expect(tree.positionOf({ kind: "occupation", id: occupationId("miner") }, null)).toBeNull();
  });

  it("does not know a node of another framework, be its id the same", () => {
    const tree = treeOf(drawing);
    const { id } = tree.index.framework;
    expect(tree.positionOf({ kind: "node", frameworkId: id, id: nodeId("trades") }, null)).toBe(8);
    const other = frameworkFromText("b", drawing).id;
    expect(tree.positionOf({ kind: "node", frameworkId: other, id: nodeId("trades") }, null)).toBeNull();
  });

  it("holds ids that every object knows", () => {
    const tree = treeOf("constructor > __proto__: toString");
    expect(itemsOf(tree).map(({ key }) => key)).toEqual([
      "@constructor",
      "@constructor/__proto__",
      "toString@constructor/__proto__",
    ]);
  });
});

describe("buildTreeRows", () => {
  it("shows what is in open nodes only", () => {
    const tree = treeOf(drawing);
    const open = new Set([nodeId("health"), nodeId("health/labs")]);
    expect(
      titles(
        tree,
        buildTreeRows(tree, (id) => open.has(id)),
      ),
    ).toEqual(["health", "care", "labs", "Élève", "nurse", "zoologist", "trades", "empty"]);
  });

  it("shows nothing of an open node in a closed one", () => {
    const tree = treeOf(drawing);
    expect(
      titles(
        tree,
        buildTreeRows(tree, (id) => id === "health/care"),
      ),
    ).toEqual(["health", "trades", "empty"]);
  });

  it("finds the row of an item, or of the nearest shown above it", () => {
    const tree = treeOf(drawing);
    const rows = buildTreeRows(tree, (id) => id === "health");
    expect(rows.map((_, row) => rowOf(tree, rows, rows[row] ?? -1))).toEqual([0, 1, 2, 3, 4]);
    expect(rowOf(tree, rows, 6)).toBe(2);
    expect(rowOf(tree, rows, 10)).toBe(3);
  });

  it("has no row in an empty tree", () => {
    expect(rowOf(treeOf(""), [], 0)).toBe(-1);
  });

  it("shows exactly the items whose ancestors are all open, whatever is open", () => {
    const tree = treeOf(drawing);
    const nodes = tree.index.framework.nodes.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(nodes), (chosen) => {
        const open = new Set(chosen);
        const expected = itemsOf(tree).flatMap((item, at) => {
          let { parent } = item;
          while (parent !== null) {
            const above = tree.itemAt(parent);
            if (above === undefined || !open.has(above.node)) return [];
            parent = above.parent;
          }
          return at;
        });
        expect(buildTreeRows(tree, (id) => open.has(id))).toEqual(expected);
      }),
    );
  });
});

describe("openNode and closeNode", () => {
  const { index } = treeOf(drawing);
  const ids = (set: ReadonlySet<string>) => [...set].sort();

  it("opens all above a node", () => {
    expect(ids(openNode(index, new Set(), nodeId("health/labs"), false))).toEqual(["health", "health/labs"]);
  });

  it("closes the other clusters, and what is open in them, for a map", () => {
    const open = new Set([nodeId("trades"), nodeId("trades/wood"), nodeId("health")]);
    expect(ids(openNode(index, open, nodeId("health/care"), true))).toEqual(["health", "health/care"]);
    expect(ids(openNode(index, open, nodeId("health/care"), false))).toHaveLength(4);
  });

  it("leaves nothing open in what it closes", () => {
    const open = new Set([nodeId("trades"), nodeId("trades/wood"), nodeId("health")]);
    expect(ids(closeNode(index, open, nodeId("trades")))).toEqual(["health"]);
  });

  it("shows all of the tree once all is open", () => {
    const tree = treeOf(drawing);
    expect(buildTreeRows(tree, all)).toHaveLength(tree.length);
  });
});
