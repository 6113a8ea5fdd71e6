import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nearestInDirection } from "#algorithms/graph/tree-direction.ts";
import { buildTree } from "#algorithms/graph/tree-items.ts";
import { movedRow, openableSiblings, rowByPrefix, stepIn, stepOut } from "#algorithms/graph/tree-moves.ts";
import { buildTreeRows } from "#algorithms/graph/tree-rows.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { itemsOf } from "../../fixtures/tree-items-of.ts";

const tree = buildTree(
  buildFrameworkIndex(
    frameworkFromText(
      "a",
      `health > care: nurse, aide
       health > labs: élan, engineer
       trades > wood: joiner
       arts: singer, dancer, drummer`,
    ),
  ),
  (id) => id,
);
const all = buildTreeRows(tree, () => true);
const at = (title: string) => itemsOf(tree).findIndex((item) => item.title === title);

describe("movedRow", () => {
  const rows = Array.from({ length: 25 }, (_, row) => row);
  it.each([
    ["next", 3, 4],
    ["previous", 3, 2],
    ["first", 9, 0],
    ["last", 9, 24],
    ["page-down", 3, 13],
    ["page-up", 13, 3],
    ["page-down", 20, 24],
    ["page-up", 4, 0],
    ["previous", 0, 0],
    ["next", 24, 24],
  ] as const)("%s from row %i is row %i", (move, from, to) => {
    expect(movedRow(rows, from, move)).toBe(to);
  });

  it("reaches every row by Down, first to last", () => {
    const met = [0];
    for (let row = 0; ; ) {
      const next = movedRow(all, row, "next");
      if (next === row) break;
      met.push(next);
      row = next;
    }
    expect(met.map((row) => all[row])).toEqual(all);
  });

  it("stays among the rows, whatever is pressed", () => {
    const moves = fc.constantFrom("next", "previous", "first", "last", "page-down", "page-up");
    fc.assert(
      fc.property(fc.array(moves), fc.integer({ min: 1, max: 40 }), (pressed, length) => {
        const shown = Array.from({ length }, (_, row) => row);
        const end = pressed.reduce((row, move) => movedRow(shown, row, move as "next"), 0);
        expect(shown).toContain(end);
      }),
    );
  });
});

describe("stepIn and stepOut", () => {
  const open = (id: string) => id === "health";
  it("opens a closed node, then goes to its first child", () => {
    expect(stepIn(tree, at("trades"), open)).toEqual({ kind: "open", node: "trades" });
    expect(stepIn(tree, at("health"), open)).toEqual({ kind: "go", position: at("care") });
  });

  it("does nothing at an occupation", () => {
    expect(stepIn(tree, at("nurse"), open)).toBeNull();
  });

  it("closes an open node; from a closed one or an occupation it goes up", () => {
    expect(stepOut(tree, at("health"), open)).toEqual({ kind: "close", node: "health" });
    expect(stepOut(tree, at("care"), open)).toEqual({ kind: "go", position: at("health") });
    expect(stepOut(tree, at("nurse"), open)).toEqual({ kind: "go", position: at("care") });
  });

  it("has nowhere to go from a closed node at the top", () => {
    expect(stepOut(tree, at("trades"), open)).toBeNull();
  });
});

describe("openableSiblings", () => {
  it("names the nodes beside the item that hold something", () => {
    const beside = (title: string, open: readonly string[] = []) =>
      openableSiblings(tree, at(title), (id) => open.includes(id)).nodes;
    expect(beside("labs")).toEqual(["health/labs", "health/care"]);
    expect(beside("arts", ["health"])).toEqual(["arts", "trades"]);
    expect(beside("singer")).toEqual([]);
  });

  it("names 500 of many, from the item on and then from the first, and says how many are left", () => {
    const many = Array.from({ length: 700 }, (_, each) => `c${each}: nurse`).join("\n");
    const wide = buildTree(buildFrameworkIndex(frameworkFromText("a", many)), (id) => id);
    const { nodes, left } = openableSiblings(wide, 2 * 400, () => false);
    expect([nodes[0], nodes[299], nodes[300], nodes.length, left]).toEqual(["c400", "c699", "c0", 500, 200]);
    const opened = new Set(nodes);
    expect(openableSiblings(wide, 2 * 400, (id) => opened.has(id))).toMatchObject({ left: 0 });
  });
});

describe("rowByPrefix", () => {
  const find = (from: string, typed: string) => {
    const row = rowByPrefix(tree, all, all.indexOf(at(from)), typed);
    return row === null ? null : tree.itemAt(all[row] ?? -1)?.title;
  };

  it("goes to the next name with the letter, round the end", () => {
    expect(find("health", "d")).toBe("dancer");
    expect(find("dancer", "d")).toBe("drummer");
    expect(find("drummer", "d")).toBe("dancer");
  });

  it("goes on when the same letter is typed again", () => {
    expect(find("dancer", "dd")).toBe("drummer");
  });

  it("narrows as more letters come, and may stay", () => {
    expect(find("dancer", "dr")).toBe("drummer");
    expect(find("drummer", "dr")).toBe("drummer");
  });

  it("leaves accents and capitals aside", () => {
    expect(find("health", "EL")).toBe("élan");
    expect(find("health", "é")).toBe("élan");
  });

  it("finds nothing where no name starts so", () => {
    expect(find("health", "x")).toBeNull();
    expect(find("health", "")).toBeNull();
  });
});

describe("nearestInDirection", () => {
  // A cross of points 10 apart round 0 0, and one further out to the right, half a step down.
  const points = new Map(
    Object.entries({ up: [0, -10], down: [0, 10], left: [-10, 0], right: [10, 0], far: [20, 5] }).map(
      ([key, [x = 0, y = 0]]) => [key, { x, y }] as const,
    ),
  );

  it.each(["up", "down", "left", "right"] as const)("finds the one %s", (direction) => {
    expect(nearestInDirection(points, { x: 0, y: 0 }, direction)).toBe(direction);
  });

  it("goes on outward", () => {
    expect(nearestInDirection(points, { x: 10, y: 0 }, "right")).toBe("far");
  });

  it("finds none past the last", () => {
    expect(nearestInDirection(points, { x: 20, y: 5 }, "right")).toBeNull();
    expect(nearestInDirection(new Map(), { x: 0, y: 0 }, "up")).toBeNull();
  });
});
