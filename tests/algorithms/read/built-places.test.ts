import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type BuiltPlaces, layoutFromBuilt, namesFromBuilt } from "#algorithms/read/built-places.ts";
import { frameworkId, nodeId } from "#domain/ids.ts";
import { type Layout, layoutSizes } from "#domain/layout.ts";
import { readFrameworkFile } from "../../../data/build/build-framework.ts";
import { buildPlaces } from "../../../data/build/build-places.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const framework = frameworkFromText("a", "health: nurse");
const cluster = nodeId("health");
const layout: Layout = {
  frameworkId: frameworkId("a"),
  size: "large",
  seed: 7,
  bounds: { x0: -10, y0: -5.5, x1: 10, y1: 5.5 },
  shelves: [{ node: cluster, outer: [[1, 2, 3.5, 2, 3.5, -1.1]], inner: [], label: null }],
  clusters: [
    {
      node: cluster,
      shelf: cluster,
      x: 0.1,
      y: 0.2,
      lines: ["Health"],
      coast: [[0.1, 0.2, 0.3, 0.4]],
      bounds: { x0: 0, y0: 0, x1: 1, y1: 1 },
    },
  ],
  places: [{ node: cluster, cluster, x: 1, y: 2, r: 3, lines: [] }],
};

it("writes outlines as steps in tenths, and ids once", () => {
  const built = buildPlaces(layout, framework);
  expect(built.shelves[0]).toEqual(["health", null, null, [[10, 20, 25, 0, 0, -31]], []]);
  expect(built.clusters[0]?.[4]).toBe(0);
  expect(built.places).toEqual([["health", null, null, 0, 1, 2, 3, []]]);
});

describe.each(["ncc-original-2002", "ncc-modernized-2024", "soc-2018", "riasec"])(
  "the places of %s",
  (id) => {
    const folder = join(import.meta.dirname, "../../../data/frameworks", id);
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    const own = readFrameworkFile(read("framework.json"), id);
    const index = buildFrameworkIndex(own);
    const marks = buildClusterMarks(index);

    it.each(layoutSizes)(
      "come back as they were kept, with the names and marks of all that is drawn: %s",
      (size) => {
        const kept: Layout = JSON.parse(read(`places-${size}.json`));
        const built: BuiltPlaces = JSON.parse(JSON.stringify(buildPlaces(kept, own)));
        expect(layoutFromBuilt(built)).toEqual(kept);
        const names = namesFromBuilt(built);
        for (const { node } of kept.clusters) {
          expect(names.marks.get(node)).toEqual(marks.get(node));
          expect(names.names.get(node)).toMatchObject({ title: index.byId.get(node)?.title });
        }
        for (const { node, cluster: of } of kept.places)
          if (node !== of) expect(names.names.get(node)?.title).toBe(index.byId.get(node)?.title);
        for (const { node, label } of kept.shelves)
          if (label !== null) expect(names.names.get(node)?.title).toBe(index.byId.get(node)?.title);
      },
    );
  },
);

it("brings every outline of tenths back exactly", () => {
  const tenth = fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 10);
  const ring = fc.array(fc.tuple(tenth, tenth), { maxLength: 20 }).map((points) => points.flat());
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 3 }), (coast) => {
      const [island] = layout.clusters;
      if (island === undefined) throw new Error("no island");
      const drawn = { ...layout, clusters: [{ ...island, coast }] };
      expect(layoutFromBuilt(buildPlaces(drawn, framework))).toEqual(drawn);
    }),
  );
});

it("names what is not as it should be", () => {
  const [island] = layout.clusters;
  const finer = { ...layout, clusters: island === undefined ? [] : [{ ...island, coast: [[0.25, 1]] }] };
  expect(() => buildPlaces(finer, framework)).toThrow("finer than a tenth: 0.25");
  expect(() => buildPlaces(layout, frameworkFromText("a", "trades: welder"))).toThrow(
    "unknown cluster: health",
  );
  const built = buildPlaces(layout, framework);
  expect(() => layoutFromBuilt({ ...built, clusters: [] })).toThrow("no such cluster: place 0 of a, large");
});
