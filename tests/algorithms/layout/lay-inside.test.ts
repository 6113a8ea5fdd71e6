import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { leavesIn, marksIn } from "#algorithms/graph/marks-in.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { layInside } from "#algorithms/layout/lay-inside.ts";
import { nodeId } from "#domain/ids.ts";
import type { LaidPlace } from "#domain/layout.ts";
import { bareFramework, bareNode } from "../../fixtures/bare-framework.ts";

/** A tree without memberships, as wide on each level as is said, its level named by its depth. */
function treeOf(...widths: readonly number[]) {
  const nodes: ReturnType<typeof bareNode>[] = [];
  for (const [depth, width] of widths.entries()) {
    const parents = nodes.filter(({ level }) => level === String(depth - 1)).map(({ id }) => id);
    for (const parent of depth === 0 ? [null] : parents)
      for (let at = 0; at < width; at += 1) {
        const id = parent === null ? String(at) : `${parent}.${at}`;
        nodes.push(bareNode(id, String(depth), `Node ${id}`, parent));
      }
  }
  const levels = widths.map((_, depth) => ({ id: String(depth), singular: "level", plural: "levels" }));
  return buildFrameworkIndex(bareFramework("tree", { levels, nodes, memberships: [] }));
}
const open = (...ids: readonly string[]) => new Set(ids.map((id) => nodeId(id)));
const inside = (inner: LaidPlace, outer: LaidPlace) =>
  Math.hypot(inner.x - outer.x, inner.y - outer.y) + inner.r <= outer.r + 0.2;

describe("leaves of a tree that places no occupation", () => {
  it("count as one mark each", () => {
    const index = treeOf(2, 3, 4);
    expect(marksIn(index, nodeId("0"))).toBe(12);
    expect(leavesIn(index, nodeId("0.1"))).toEqual(["0.1.0", "0.1.1", "0.1.2", "0.1.3"]);
  });

  it("size the places that hold them", () => {
    const { places } = buildLayout(treeOf(2, 2, 3, 40), "large", { seed: 1 });
    // R = 4 + 2.9 √40 = 22.3
    expect(new Set(places.map(({ r }) => r))).toEqual(new Set([22.3]));
  });
});

describe("layInside", () => {
  const index = treeOf(3, 10, 20, 2);
  const layout = buildLayout(index, "large", { seed: 1 });
  const place = (node: string, within = layout) => within.places.find((one) => one.node === node);

  it("shows a place's children inside it and moves nothing else", () => {
    expect(place("1.4")).toBeDefined();
    const opened = layInside(layout, index, open("1", "1.4"));
    const outer = place("1.4");
    const inner = opened.places.filter(({ node }) => /^1\.4\.\d+$/.test(node));
    expect(inner).toHaveLength(20);
    expect(outer !== undefined && inner.every((one) => inside(one, outer))).toBe(true);
    expect(place("1.4", opened)).toBeUndefined();
    for (const other of layout.places) if (other.node !== "1.4") expect(opened.places).toContain(other);
  });

  it("goes on into what is open inside", () => {
    const opened = layInside(layout, index, open("1.4", "1.4.7"));
    expect(opened.places.filter(({ node }) => node.startsWith("1.4.7."))).toHaveLength(2);
  });

  it("is the same layout where nothing opens", () => {
    expect(layInside(layout, index, open("1"))).toBe(layout);
    expect(layInside(layout, index, open())).toBe(layout);
  });

  it("opens a cluster whose next level was too wide to be laid out", () => {
    const wide = treeOf(4, 200);
    const closed = buildLayout(wide, "large", { seed: 1 });
    expect(closed.places.map(({ node }) => node)).toEqual(["0", "1", "2", "3"]);
    const opened = layInside(closed, wide, open("2"));
    expect(opened.places.filter(({ node }) => node.startsWith("2."))).toHaveLength(200);
  });

  it("packs discs that do not overlap, however many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), (width, depth) => {
        const drawn = treeOf(3, 60, width, depth);
        const opened = layInside(buildLayout(drawn, "large", { seed: 1 }), drawn, open("0", "0.0"));
        const inner = opened.places.filter(({ node }) => node.startsWith("0.0."));
        for (const [at, one] of inner.entries())
          for (const other of inner.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r - 0.3);
      }),
      { numRuns: 8 },
    );
  });
});
