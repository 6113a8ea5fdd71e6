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

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const defaultMap = (size: string): Layout => read(`data/frameworks/ncc-modernized-2024/places-${size}.json`);
const whole = buildFrameworkIndex(read("data/frameworks/ncc-modernized-2024/framework.json"));

it("keeps what is far from the moved place exactly where it was, on the whole default map", () => {
  const layout = defaultMap("large");
  const [first] = layout.places;
  if (first === undefined) throw new Error("an empty map");
  const move = createMoveLayout(whole, layout);
  const { places, clusters, shelves } = move([{ node: first.node, dx: 30, dy: 10 }], "final");
  expect(places.length).toBeLessThan(layout.places.length / 5);
  expect(clusters.length).toBeLessThan(layout.clusters.length);
  expect(shelves.length).toBeLessThan(layout.shelves.length);
});

it.each(["small", "phone"])("moves a cluster of the %s map too", (size) => {
  const layout = defaultMap(size);
  const [first] = layout.clusters;
  if (first === undefined) throw new Error("an empty map");
  const moved = patchLayout(
    layout,
    createMoveLayout(whole, layout)([{ node: first.node, dx: 40, dy: 30 }], "final"),
  );
  expect((moved.clusters[0]?.x ?? 0) - first.x).toBeCloseTo(40, 0);
});

describe("the name of a grouping", () => {
  const layout = defaultMap("large");
  const move = createMoveLayout(whole, layout);
  const nameOf = ({ shelves }: Layout, node: string) => {
    const label = shelves.find((shelf) => shelf.node === node)?.label;
    if (!label) throw new Error(`no name: ${node}`);
    return label;
  };
  const islandsOf = ({ clusters }: Layout, node: string) => clusters.filter(({ shelf }) => shelf === node);
  const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.hypot(a.x - b.x, a.y - b.y);
  const nearestTo = (map: Layout, at: { x: number; y: number }) =>
    Math.min(...map.places.map((place) => apart(place, at)));

  it.each(layout.shelves.map(({ node }) => node))("goes with the islands of %s", (node) => {
    const own = islandsOf(layout, node);
    const moved = patchLayout(
      layout,
      move(
        own.map((island) => ({ node: island.node, dx: 260, dy: 120 })),
        "final",
      ),
    );
    const name = nameOf(moved, node);
    const before = Math.min(...own.map((island) => apart(island, nameOf(layout, node))));
    const after = Math.min(...islandsOf(moved, node).map((island) => apart(island, name)));
    expect(after).toBeLessThan(before + 150);
    expect(name.x).toBeGreaterThan(moved.bounds.x0);
    expect(name.x).toBeLessThan(moved.bounds.x1);
  });

  it("is never on land, nor on another name, wherever an island is put", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layout.clusters.map((laid) => laid.node)),
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: -500, max: 500 }),
        (cluster, dx, dy) => {
          const moved = patchLayout(layout, move([{ node: cluster, dx, dy }], "draft"));
          const names = moved.shelves.flatMap(({ label }) => (label === null ? [] : [label]));
          for (const { x, y } of names)
            for (const { coast } of moved.clusters)
              expect(coast.filter((ring) => ringContains(ring, x, y)).length % 2).toBe(0);
          for (const [at, a] of names.entries())
            for (const b of names.slice(at + 1))
              expect(Math.abs(a.y - b.y) > 14 || Math.abs(a.x - b.x) > 30).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("stays where nothing drives it away", () => {
    const [far] = layout.shelves.toSorted(
      (a, b) => nearestTo(layout, nameOf(layout, b.node)) - nearestTo(layout, nameOf(layout, a.node)),
    );
    const other = layout.clusters.find(({ shelf }) => shelf !== far?.node);
    if (far === undefined || other === undefined) throw new Error("too few groupings");
    const moved = patchLayout(layout, move([{ node: other.node, dx: 6, dy: 0 }], "final"));
    expect(nameOf(moved, far.node)).toEqual(nameOf(layout, far.node));
  });
});
