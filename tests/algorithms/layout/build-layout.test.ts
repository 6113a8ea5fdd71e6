import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildBestLayout } from "#algorithms/layout/build-best-layout.ts";
import { buildBodies } from "#algorithms/layout/build-bodies.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { findBridges } from "#algorithms/layout/find-bridges.ts";
import { placeBodies } from "#algorithms/layout/place-bodies.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import { scoreLayout } from "#algorithms/layout/score-layout.ts";
import { sizeFigures } from "#algorithms/layout/size-figures.ts";
import type { Framework } from "#domain/framework.ts";
import { nodeId } from "#domain/ids.ts";
import { type Layout, layoutSizes } from "#domain/layout.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const indexOf = (drawing: string) => buildFrameworkIndex(frameworkFromText("drawn", drawing));
const two = indexOf("health > care: nurse, aide\n health > tests: chemist\n trades > metal: welder, aide");
const isAshore = ({ coast }: Layout["clusters"][number], x: number, y: number) =>
  coast.some((ring) => ringContains(ring, x, y));

/** Frameworks of up to six clusters, of up to five places, of up to thirty occupations, some of them shared. */
const drawings = fc
  .array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 0, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((clusters) =>
    clusters
      .flatMap((places, c) =>
        places.length === 0
          ? [`Cluster ${c}:`]
          : places.map(
              (count, p) =>
                `Cluster ${c} > Some longer place name ${p}: ${Array.from({ length: count }, (_, o) => `o${(c * 7 + p * 11 + o) % 60}`).join(", ")}`,
            ),
      )
      .join("\n"),
  );

describe("buildLayout", () => {
  it("lays each cluster as an island and each place in it", () => {
    const layout = buildLayout(two, "large", { seed: 1 });
    expect(layout.clusters.map(({ node, shelf }) => [node, shelf])).toEqual([
      ["health", null],
      ["trades", null],
    ]);
    expect(layout.places.map(({ node, cluster, lines }) => [node, cluster, lines])).toEqual([
      ["health/care", "health", ["care"]],
      ["health/tests", "health", ["tests"]],
      ["trades/metal", "trades", ["metal"]],
    ]);
    // R = 4 + 2.9 √2 = 8.1 for two occupations.
    expect(layout.places[0]?.r).toBe(8.1);
    expect(layout.seed).toBe(1);
  });

  it("shares a shelf among the clusters of a grouping and finds water for its name", () => {
    const index = indexOf(
      "care > health > clinics: nurse\n care > schools > classes: teacher\n make > trades > metal: welder",
    );
    const layout = buildLayout(index, "large", { seed: 1 });
    expect(layout.shelves.map(({ node }) => node)).toEqual(["care", "make"]);
    for (const { label } of layout.shelves) {
      expect(label).not.toBeNull();
      for (const cluster of layout.clusters)
        expect(isAshore(cluster, label?.x ?? 0, label?.y ?? 0)).toBe(false);
    }
    expect(layout.clusters.map(({ shelf }) => shelf)).toEqual(["care", "care", "make"]);
  });

  it("gives each island water of its own, without a name, if there are no groupings", () => {
    const { shelves } = buildLayout(two, "large", { seed: 1 });
    expect(shelves.map(({ node, label }) => [node, label])).toEqual([
      ["health", null],
      ["trades", null],
    ]);
  });

  it("leaves out names of places and shelves in the small sizes", () => {
    for (const size of ["small", "phone"] as const) {
      const layout = buildLayout(two, size, { seed: 1 });
      expect(layout.places.every(({ lines }) => lines.length === 0)).toBe(true);
      expect(layout.shelves.every(({ label }) => label === null)).toBe(true);
    }
  });

  it("holds the occupations of a single level, or of the cluster itself, in a nameless place", () => {
    const single = buildLayout(indexOf("realistic: welder, smith\n social: nurse"), "large", { seed: 1 });
    expect(single.places.map(({ node, cluster, lines }) => [node, cluster, lines])).toEqual([
      ["realistic", "realistic", []],
      ["social", "social", []],
    ]);
    const both = buildLayout(indexOf("health: nurse\n health > tests: chemist"), "large", { seed: 1 });
    expect(both.places.map(({ node }) => node)).toEqual(["health/tests", "health"]);
  });

  it("lays out what holds nothing: one node, no occupation", () => {
    const layout = buildLayout(indexOf("alone:"), "phone", { seed: 5 });
    expect(layout.places).toEqual([]);
    expect(layout.clusters).toHaveLength(1);
    const empty = buildLayout(indexOf("health > care:"), "large", { seed: 5 });
    expect(empty.places[0]?.r).toBe(4);
  });

  it("is empty for a framework whose levels hold no node", () => {
    const framework: Framework = { ...two.framework, nodes: [], memberships: [] };
    const layout = buildLayout(buildFrameworkIndex(framework), "large", { seed: 1 });
    expect(layout).toMatchObject({
      clusters: [],
      places: [],
      shelves: [],
      bounds: { x0: 0, y0: 0, x1: 0, y1: 0 },
    });
  });

  it("lays out 60 clusters and names of 200 letters", () => {
    const many = Array.from({ length: 60 }, (_, at) => `${"Endless name ".repeat(15)}${at}: o${at}`).join(
      "\n",
    );
    const layout = buildLayout(indexOf(many), "large", { seed: 1 });
    expect(layout.clusters).toHaveLength(60);
    for (const cluster of layout.clusters) {
      expect(isAshore(cluster, cluster.x, cluster.y)).toBe(true);
      expect(cluster.lines.length).toBeLessThanOrEqual(4);
    }
  });

  it("tells how far it is", () => {
    const told: number[] = [];
    buildLayout(two, "small", { seed: 1, onProgress: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(90);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it("is the same for the same input, another for another seed", () => {
    for (const size of layoutSizes) {
      const once = JSON.stringify(buildLayout(two, size, { seed: 3 }));
      expect(JSON.stringify(buildLayout(two, size, { seed: 3 }))).toBe(once);
      expect(JSON.stringify(buildLayout(two, size, { seed: 4 }))).not.toBe(once);
    }
  });

  it("keeps bodies apart, places on their own island, and islands off each other", () => {
    fc.assert(
      fc.property(
        drawings,
        fc.constantFrom(...layoutSizes),
        fc.integer({ min: 0, max: 999 }),
        (drawing, size, seed) => {
          const index = indexOf(drawing);
          const figures = sizeFigures[size];
          const bodies = buildBodies(index, figures);
          const { x, y, halfWidth, halfHeight } = placeBodies(bodies, findBridges(bodies), figures, seed);
          for (const a of x.keys())
            for (const b of x.keys()) {
              if (b <= a) continue;
              const acrossBy =
                Math.abs((x[a] ?? 0) - (x[b] ?? 0)) - (halfWidth[a] ?? 0) - (halfWidth[b] ?? 0);
              const downBy =
                Math.abs((y[a] ?? 0) - (y[b] ?? 0)) - (halfHeight[a] ?? 0) - (halfHeight[b] ?? 0);
              expect(Math.max(acrossBy, downBy)).toBeGreaterThan(-0.5);
            }

          const { clusters, places } = buildLayout(index, size, { seed });
          for (const place of places) {
            const own = clusters.find(({ node }) => node === place.cluster);
            expect(own && isAshore(own, place.x, place.y)).toBe(true);
          }
          for (const one of clusters)
            for (const other of clusters)
              if (one !== other)
                for (const ring of one.coast)
                  for (let at = 0; at < ring.length; at += 2)
                    expect(isAshore(other, ring[at] ?? 0, ring[at + 1] ?? 0)).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("forces that fail", () => {
  const figures = sizeFigures.large;
  const bodies = buildBodies(two, figures);

  it("leave everything where it started, and say so", () => {
    const [a, b] = [bodies.clusterCount, bodies.clusterCount + 1];
    const placed = placeBodies(bodies, [{ a, b, weight: Number.POSITIVE_INFINITY }], figures, 1);
    expect(placed.settled).toBe(false);
    expect([...placed.x, ...placed.y].every(Number.isFinite)).toBe(true);
  });

  it("are not met with finite bodies", () => {
    expect(placeBodies(bodies, findBridges(bodies), figures, 1).settled).toBe(true);
    expect(buildLayout(two, "large", { seed: 1 })).not.toHaveProperty("unsettled");
  });
});

describe("any framework", () => {
  const areFinite = ({ clusters, places, bounds }: Layout) =>
    [...clusters, ...places].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) &&
    Object.values(bounds).every(Number.isFinite);

  it("of 500 clusters is laid out with finite places", { timeout: 60_000 }, () => {
    const many = indexOf(Array.from({ length: 500 }, (_, at) => `Cluster ${at}: o${at}`).join("\n"));
    const layout = buildLayout(many, "phone", { seed: 1 });
    expect(layout.clusters).toHaveLength(500);
    expect(areFinite(layout)).toBe(true);
  });

  it("of one cluster of 20,000 is laid out with finite places", () => {
    const wide = indexOf(`one: ${Array.from({ length: 20_000 }, (_, at) => `o${at}`).join(", ")}`);
    const layout = buildLayout(wide, "large", { seed: 1 });
    // R = 4 + 2.9 √20000
    expect(layout.places[0]?.r).toBeCloseTo(414.1, 1);
    expect(areFinite(layout)).toBe(true);
  });

  it("of a chain 60 deep is laid out with finite places", () => {
    const chain = indexOf(`${Array.from({ length: 60 }, (_, at) => `level ${at}`).join(" > ")}: nurse`);
    expect(areFinite(buildLayout(chain, "large", { seed: 1 }))).toBe(true);
  });
});

describe("buildBestLayout", () => {
  it("keeps the one that scores least", () => {
    const seeds = [1, 2, 3, 4];
    const scores = seeds.map((seed) => scoreLayout(two, buildLayout(two, "large", { seed })));
    const best = buildBestLayout(two, "large", { seeds });
    expect(best.seed).toBe(seeds[scores.indexOf(Math.min(...scores))]);
  });

  it("stops at the best so far when there is no more time", () => {
    expect(buildBestLayout(two, "large", { seeds: [7, 1, 2], hasTime: () => false }).seed).toBe(7);
  });

  it("says that it has no seed to try", () => {
    expect(() => buildBestLayout(two, "large", { seeds: [] })).toThrow("no seed to try: 0");
  });
});

describe("findBridges", () => {
  it("counts what two places of different clusters share, by the root of their sizes", () => {
    // care and metal share the aide: 1 / √(2 × 2).
    const bodies = buildBodies(two, sizeFigures.large);
    expect(
      findBridges(bodies).map(({ a, b, weight }) => [bodies.all[a]?.node, bodies.all[b]?.node, weight]),
    ).toEqual([[nodeId("health/care"), nodeId("trades/metal"), 0.5]]);
  });
});
