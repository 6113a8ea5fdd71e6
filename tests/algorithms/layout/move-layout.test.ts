import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { createMoveLayout, patchLayout } from "#algorithms/layout/move-layout.ts";
import { ringContains } from "#algorithms/layout/ring-contains.ts";
import type { LaidPlace, Layout } from "#domain/layout.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const index = buildFrameworkIndex(
  frameworkFromText(
    "own",
    `health > care: nurse, aide
     health > labs: chemist
     health > teeth: dentist
     trades > metal: welder, smith
     trades > wood: joiner
     farms > crops: grower
     farms > herds: herder`,
  ),
);
const base = buildLayout(index, "large", { seed: 1 });
const moveLayout = createMoveLayout(index, base);

const placeOf = ({ places }: Layout, node: string): LaidPlace => {
  const found = places.find((place) => place.node === node);
  if (found === undefined) throw new Error(`no place: ${node}`);
  return found;
};
const node = base.places[0]?.node ?? base.clusters[0]?.node;
if (node === undefined) throw new Error("an empty map");

const numbersOf = (value: unknown): readonly number[] =>
  typeof value === "number"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(numbersOf)
      : [];

describe("a place that is moved", () => {
  const moved = patchLayout(base, moveLayout([{ node, dx: 60, dy: -40 }], "final"));

  it("lies where it was put, to a tenth", () => {
    const was = placeOf(base, node);
    const is = placeOf(moved, node);
    expect(is.x - was.x).toBeCloseTo(60, 0);
    expect(is.y - was.y).toBeCloseTo(-40, 0);
  });

  it("takes the coast along: it lies on its own island", () => {
    const { x, y, cluster } = placeOf(moved, node);
    const coast = moved.clusters.find((laid) => laid.node === cluster)?.coast ?? [];
    expect(coast.some((ring) => ringContains(ring, x, y))).toBe(true);
  });

  it("goes back to the very same layout when it is put back", () => {
    expect(patchLayout(base, moveLayout([], "final"))).toEqual(base);
  });

  it("is the same each time", () => {
    expect(createMoveLayout(index, base)([{ node, dx: 60, dy: -40 }], "final")).toEqual(
      moveLayout([{ node, dx: 60, dy: -40 }], "final"),
    );
  });
});

it("moves a cluster with all its places, and the neighbours give way", () => {
  const [one, other] = base.clusters;
  if (one === undefined || other === undefined) throw new Error("too few clusters");
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const moved = patchLayout(base, moveLayout([{ node: one.node, dx, dy }], "final"));
  for (const place of base.places.filter(({ cluster }) => cluster === one.node))
    expect(placeOf(moved, place.node).x).toBeCloseTo(place.x + dx, 0);
  const pushed = moved.clusters.find((laid) => laid.node === other.node);
  expect(Math.hypot((pushed?.x ?? 0) - other.x, (pushed?.y ?? 0) - other.y)).toBeGreaterThan(20);
});

it("leaves out moves that are no numbers, and of nodes that are not on the map", () => {
  const nowhere = { node: "nowhere" as typeof node, dx: 10, dy: 10 };
  const broken = { node, dx: Number.NaN, dy: Number.POSITIVE_INFINITY };
  expect(patchLayout(base, moveLayout([nowhere, broken], "final"))).toEqual(base);
});

it("refuses a layout of another framework by name", () => {
  const other = buildFrameworkIndex(frameworkFromText("other", "a: x"));
  expect(() => createMoveLayout(other, base)).toThrow("not a layout of this framework: own (large)");
});

it("gives finite places and no overlapping bodies of what it pushed, wherever a body is put", () => {
  const nodes = [...base.clusters, ...base.places].map((laid) => laid.node);
  fc.assert(
    fc.property(
      fc.constantFrom(...nodes),
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: -5000, max: 5000 }),
      (moved, dx, dy) => {
        const layout = patchLayout(base, moveLayout([{ node: moved, dx, dy }], "draft"));
        expect(numbersOf(layout).every(Number.isFinite)).toBe(true);
        for (const a of layout.places)
          for (const b of layout.places)
            if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r - 1);
      },
    ),
    { numRuns: 60 },
  );
});

it("keeps what is far from the moved place exactly where it was, on the whole default map", () => {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const layout: Layout = read("data/frameworks/ncc-modernized-2024/places-large.json");
  const whole = buildFrameworkIndex(read("data/frameworks/ncc-modernized-2024/framework.json"));
  const [first] = layout.places;
  if (first === undefined) throw new Error("an empty map");
  const move = createMoveLayout(whole, layout);
  const { places, clusters } = move([{ node: first.node, dx: 30, dy: 10 }], "final");
  expect(places.length).toBeLessThan(layout.places.length / 5);
  expect(clusters.length).toBeLessThan(layout.clusters.length);
});
