import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { openCluster } from "#algorithms/layout/open-cluster.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import { ringArea } from "#algorithms/layout/trace-contour.ts";
import { nodeId } from "#domain/ids.ts";
import { type LayoutSize, layoutSizes } from "#domain/layout.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const health = nodeId("health");

/** A cluster with places of so many occupations, and a neighbour. */
function opened(counts: readonly number[], size: LayoutSize, seed: number) {
  const lines = counts.map((count, p) => {
    const members = Array.from({ length: count }, (_, o) => `p${p}o${o}`).join(", ");
    return `health > place ${p}: ${members}`;
  });
  const index = buildFrameworkIndex(
    frameworkFromText("drawn", [...lines, "trades > metal: welder, smith"].join("\n")),
  );
  const layout = buildLayout(index, size, { seed });
  const sizes = new Map(layout.places.map(({ node }) => [node, index.occupationsIn(node).length]));
  return { layout, sizes, result: openCluster(layout, health, sizes) };
}

describe("openCluster", () => {
  it("grows its places over 37 % of the island", () => {
    const { layout, result } = opened([20, 20, 20], "large", 1);
    const island = layout.clusters.find(({ node }) => node === health);
    const land = island?.coast.reduce((sum, ring) => sum + ringArea(ring), 0) ?? 0;
    const grown = result.places.reduce((sum, { r }) => sum + Math.PI * r * r, 0);
    expect(grown / land).toBeGreaterThan(0.25);
    expect(grown / land).toBeLessThan(0.38);
    expect(result.places.map(({ node }) => node)).toEqual([
      "health/place 0",
      "health/place 1",
      "health/place 2",
    ]);
  });

  it("spaces the dots of all its places alike", () => {
    // r = 2.2 + c √n: (r - 2.2) / √n is the same c.
    const { result } = opened([9, 36, 16], "large", 2);
    const [a = 0, b = 0, c = 0] = result.places.map(({ r }, at) => (r - 2.2) / ([3, 6, 4][at] ?? 1));
    expect(Math.abs(a - b)).toBeLessThan(0.1);
    expect(Math.abs(c - b)).toBeLessThan(0.1);
  });

  it("names the cluster that it does not know", () => {
    const { layout, sizes } = opened([1], "small", 1);
    expect(() => openCluster(layout, nodeId("arts"), sizes)).toThrow("unknown cluster: arts");
  });

  it("opens a cluster without places", () => {
    const layout = buildLayout(buildFrameworkIndex(frameworkFromText("drawn", "alone:")), "large", {
      seed: 1,
    });
    expect(openCluster(layout, nodeId("alone"), new Map()).places).toEqual([]);
  });

  it("keeps its discs apart, off its name and on its land, the same each time", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...layoutSizes),
        fc.integer({ min: 0, max: 99 }),
        (places, size, seed) => {
          const { layout, sizes, result } = opened(places, size, seed);
          expect(openCluster(layout, health, sizes)).toEqual(result);
          const island = layout.clusters.find(({ node }) => node === health);
          for (const [at, a] of result.places.entries()) {
            for (const b of result.places.slice(at + 1))
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r - 0.3);
            expect(Math.hypot(a.x - result.name.x, a.y - result.name.y)).toBeGreaterThan(a.r);
            for (let turn = 0; turn < 8; turn += 1) {
              const x = a.x + a.r * Math.cos((turn * Math.PI) / 4);
              const y = a.y + a.r * Math.sin((turn * Math.PI) / 4);
              expect(island?.coast.some((ring) => ringContains(ring, x, y))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
