import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bridgeLength } from "#algorithms/layout/bridge-length.ts";
import { buildBodies } from "#algorithms/layout/build-bodies.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import { sizeFigures } from "#algorithms/layout/size-figures.ts";
import { type Layout, layoutSizes } from "#domain/layout.ts";
import { bundledFrameworks, placesFile, readFramework } from "../../data/build/places.ts";

const kept = bundledFrameworks().flatMap((id) => layoutSizes.map((size) => ({ id, size })));
const read = (id: string, size: string): Layout => JSON.parse(readFileSync(placesFile(id, size), "utf8"));

describe.each(kept)("the kept places of $id, $size", ({ id, size }) => {
  it("are what their seed gives, bit for bit: else run npm run data:places", () => {
    expect(existsSync(placesFile(id, size))).toBe(true);
    const file = readFileSync(placesFile(id, size), "utf8");
    const again = buildLayout(readFramework(id), size, { seed: read(id, size).seed });
    expect(`${JSON.stringify(again)}\n` === file).toBe(true);
  });

  it("show every cluster and place, each place on its own island, each island whole", () => {
    const { clusters, places } = read(id, size);
    const bodies = buildBodies(readFramework(id), sizeFigures[size]);
    expect([...clusters, ...places].map(({ node }) => node)).toEqual(bodies.all.map(({ node }) => node));
    for (const place of places) {
      const island = clusters.find(({ node }) => node === place.cluster);
      expect(island?.coast.some((ring) => ringContains(ring, place.x, place.y))).toBe(true);
    }
    expect(clusters.filter(({ coast }) => coast.length !== 1)).toEqual([]);
  });
});

it.each(["ncc-original-2002", "ncc-modernized-2024"])(
  "brings places of %s that share occupations near",
  (id) => {
    expect(bridgeLength(readFramework(id), read(id, "large"))).toBeLessThanOrEqual(0.8);
  },
);
