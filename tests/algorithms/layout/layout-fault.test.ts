import { expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { layoutFault } from "#algorithms/layout/layout-fault.ts";
import type { Layout } from "#domain/layout.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const layout = buildLayout(buildFrameworkIndex(frameworkFromText("a", "health > care: nurse")), "large", {
  seed: 1,
});
/** As JSON writes what is no number. */
const nothing = null as unknown as number;

it("finds no fault in a layout of numbers", () => {
  expect(layoutFault(layout)).toBeNull();
});

const spoilt: readonly (readonly [string, Layout])[] = [
  [
    "a place is no number: health/care",
    { ...layout, places: layout.places.map((one) => ({ ...one, x: Number.NaN })) },
  ],
  [
    "a place is no number: health/care",
    { ...layout, places: layout.places.map((one) => ({ ...one, r: nothing })) },
  ],
  [
    "an island is no number: health",
    {
      ...layout,
      clusters: layout.clusters.map((one) => ({ ...one, coast: [[0, 1, Number.POSITIVE_INFINITY, 2]] })),
    },
  ],
  [
    "a shelf is no number: health",
    { ...layout, shelves: layout.shelves.map((one) => ({ ...one, outer: [[Number.NaN]] })) },
  ],
  ["the bounds are no numbers", { ...layout, bounds: { ...layout.bounds, y1: Number.POSITIVE_INFINITY } }],
];

it.each(spoilt)("says that %s", (fault, given) => {
  expect(layoutFault(given)).toBe(fault);
});
