import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelWidth } from "#algorithms/layout/label-width.ts";
import type { LabelRequest, PlacedLabel } from "#features/explore/map/labels/label.ts";
import { overlap } from "#features/explore/map/labels/label-grid.ts";
import { overlappingLabels, placeLabels } from "#features/explore/map/labels/place-labels.ts";

const font = { style: "place", size: 13, line: 15 } as const;
const request = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  key,
  x,
  y,
  r: 5,
  lines: [key],
  font,
  stand: "around",
  badge: null,
  counted: null,
  leader: false,
  fallbacks: [],
  ground: null,
  astray: null,
  colour: "#000000",
  halo: "#ffffff",
  ...more,
});
const free = { within: null, taken: [], most: 100, overDiscs: true, codesOver: true };
const keys = (labels: readonly PlacedLabel[]) => labels.map(({ key }) => key);

describe("standing", () => {
  it("stands right of its dot, 3 px off, and level with it", () => {
    const [label] = placeLabels([request("nurse", 100, 50)], [100, 50, 5], free);
    expect(label).toMatchObject({ align: "left", box: { x0: 108, y0: 42.5, y1: 57.5 }, leader: null });
  });

  it("goes left where the right is taken by another's dot", () => {
    const [label] = placeLabels([request("nurse", 100, 50)], [100, 50, 5, 120, 50, 5], free);
    expect(label).toMatchObject({ align: "right", box: { x1: 92 } });
  });

  it("stands under its disc, and a name on its point in the middle of it", () => {
    const [under] = placeLabels([request("care", 0, 0, { stand: "under", r: 20 })], [0, 0, 20], free);
    expect(under?.box).toMatchObject({ y0: 22, y1: 37 });
    const [on] = placeLabels([request("care", 0, 0, { stand: "on", r: 0 })], [], free);
    expect(on?.box).toMatchObject({ y0: -7.5, y1: 7.5 });
  });

  it("leaves room for a code badge over the name", () => {
    const badge = { width: 30, height: 22 };
    const [label] = placeLabels([request("Education", 0, 0, { stand: "on", badge })], [], free);
    // 22 badge + 3 between + 15 line
    expect((label?.box.y1 ?? 0) - (label?.box.y0 ?? 0)).toBe(40);
  });

  it("stands off with a line that leads from the dot, where there is no room beside it", () => {
    const ring = Array.from({ length: 16 }, (_, at) => [
      14 * Math.cos((at * Math.PI) / 8),
      14 * Math.sin((at * Math.PI) / 8),
      5,
    ]).flat();
    expect(placeLabels([request("nurse", 0, 0)], ring, free)).toEqual([]);
    const [label] = placeLabels([request("nurse", 0, 0, { leader: true })], ring, free);
    expect(Math.hypot(label?.leader?.[0] ?? 0, label?.leader?.[1] ?? 0)).toBeCloseTo(5);
  });
});

describe("rank", () => {
  it("gives the place to the first in the list; the other waits", () => {
    const here = [
      request("first", 0, 0, { stand: "on" }),
      request("second", 4, 0, { stand: "on", leader: false }),
    ];
    const tight = { ...free, within: { x0: -30, y0: -9, x1: 30, y1: 9 } };
    expect(keys(placeLabels(here, [], tight))).toEqual(["first"]);
    expect(keys(placeLabels(here.toReversed(), [], tight))).toEqual(["second"]);
  });

  it("tries smaller letters before it gives up", () => {
    const small = { style: "place", size: 12, line: 14 } as const;
    const half = labelWidth("welder", "place", 12.5) / 2;
    const narrow = { ...free, within: { x0: -half, y0: -20, x1: half, y1: 20 } };
    const fallbacks = [{ font: small, lines: ["welder"] }];
    const [label] = placeLabels([request("welder", 0, 0, { stand: "on", fallbacks })], [], narrow);
    expect(label?.font.size).toBe(12);
  });

  it("places no more than so many round dots", () => {
    const many = Array.from({ length: 9 }, (_, at) => request(`n${at}`, 0, at * 40));
    expect(placeLabels(many, [], { ...free, most: 4 })).toHaveLength(4);
  });
});

describe("edges", () => {
  it("keeps within the map and off what controls cover", () => {
    const edge = { x0: 0, y0: 0, x1: 110, y1: 100 };
    const [label] = placeLabels([request("nurse", 100, 50)], [], { ...free, within: edge });
    expect(label?.align).toBe("right");
    const taken = [{ x0: 0, y0: 0, x1: 98, y1: 100 }];
    expect(placeLabels([request("nurse", 100, 50)], [], { ...free, within: edge, taken })).toEqual([]);
  });

  it("moves an island's name from under a control; it goes under rather than be missing", () => {
    const badge = { width: 30, height: 22 };
    const island = request("Education", 0, 0, { stand: "on", badge });
    const over = { x0: -40, y0: -100, x1: 100, y1: 0 };
    const [moved] = placeLabels([island], [], { ...free, taken: [over] });
    expect(moved?.box.y0).toBeGreaterThanOrEqual(0);
    const everywhere = { x0: -200, y0: -200, x1: 200, y1: 200 };
    expect(placeLabels([island], [], { ...free, taken: [everywhere] })).toHaveLength(1);
  });

  it("keeps a name ashore", () => {
    const ground = { coast: [[0, 0, 40, 0, 40, 40, 0, 40]], k: 1, orAstray: false };
    const names = [request("care", 20, 10, { stand: "under", ground })];
    expect(placeLabels(names, [], free)).toHaveLength(1);
    expect(placeLabels([request("care", 20, 60, { stand: "under", ground })], [], free)).toEqual([]);
  });
});

describe("a name without room under its code", () => {
  const badge = { width: 26, height: 18 };
  const square = (x: number, side: number) => [[x, 0, x + side, 0, x + side, side, x, side]];
  const island = (side: number, others: readonly (readonly (readonly number[])[])[]) =>
    request("Construction", side / 2, side / 2, {
      stand: "on",
      badge,
      ground: { coast: square(0, side), k: 1, orAstray: false },
      astray: { others, halo: "#0000ff" },
    });

  it("crosses its own coast where no other island lies", () => {
    const [code, name, ...rest] = placeLabels([island(60, [])], [], free);
    expect(rest).toEqual([]);
    expect(code).toMatchObject({ lines: [], badge });
    expect(name).toMatchObject({ lines: ["Construction"], badge: null, leader: null });
    expect(overlappingLabels([code, name].flatMap((label) => label ?? []))).toEqual([]);
  });

  it("stands at sea with a line that leads to its code, where islands lie on both sides", () => {
    const walls = [square(-71, 70), square(46, 70)];
    const [code, name] = placeLabels([island(45, walls)], [], free);
    expect(code?.lines).toEqual([]);
    expect(name?.halo).toBe("#0000ff");
    expect(name?.leader).not.toBeNull();
    const box = name?.box ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
    expect(box.y1 <= 0 || box.y0 >= 45).toBe(true);
  });

  it("goes before those that have room elsewhere", () => {
    const tight = { ...free, within: { x0: -30, y0: -30, x1: 90, y1: 90 } };
    const first = request("roomy", 30, 40, { stand: "on" });
    expect(
      placeLabels([island(60, []), first], [], tight).some(({ lines }) => lines[0] === "Construction"),
    ).toBe(true);
  });
});

describe("a count", () => {
  const island = (half: number) => [[-half, -40, half, -40, half, 40, -half, 40]];
  const counted = { width: 80, height: 22 };
  const named = (half: number) =>
    request("Health", 0, 0, {
      stand: "on",
      badge: { width: 30, height: 22 },
      counted,
      ground: { coast: island(half), k: 1, orAstray: false },
      astray: { others: [], halo: "#ffffff" },
    });

  it("stands beside its code where the land has room for it", () => {
    expect(placeLabels([named(60)], [], free)[0]).toMatchObject({ lines: ["Health"], badge: counted });
  });

  it("gives way where it would cross a coast or lie over a dot; the name stays", () => {
    const [narrow] = placeLabels([named(30)], [], free);
    expect(narrow).toMatchObject({ lines: ["Health"], badge: { width: 30 } });
    const y = (narrow?.box.y0 ?? 0) + 11;
    const [dotted] = placeLabels([named(60)], [30, y, 5], free);
    expect(dotted).toMatchObject({ lines: ["Health"], badge: { width: 30 } });
  });
});

it("leaves a code out where the discs are bright and the name is shown without it", () => {
  const coast = [[-40, -12, 40, -12, 40, 40, -40, 40]];
  const island = request("Health", 0, 0, {
    stand: "on",
    badge: { width: 30, height: 22 },
    ground: { coast, k: 1, orAstray: false },
    astray: { others: [], halo: "#ffffff" },
  });
  const discs = [-38, -8, 14, -14, -8, 14, 10, -8, 14, 34, -8, 14, 0, 36, 14, -30, 36, 14, 30, 36, 14];
  const bright = { ...free, overDiscs: false, codesOver: false };
  expect(placeLabels([island], discs, bright)).toMatchObject([{ lines: ["Health"], badge: null }]);
});

it("never lays one name over another or over a foreign dot, wherever they are", () => {
  const at = fc.integer({ min: 0, max: 400 });
  const stands = fc.constantFrom("on", "under", "around") as fc.Arbitrary<LabelRequest["stand"]>;
  const names = fc.array(
    fc.record({ x: at, y: at, r: fc.integer({ min: 2, max: 20 }), stand: stands, leader: fc.boolean() }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(names, (drawn) => {
      const requests = drawn.map((one, index) => request(`occupation ${index}`, one.x, one.y, one));
      const dots = drawn.flatMap(({ x, y, r }) => [x, y, r]);
      const placed = placeLabels(requests, dots, free);
      expect(overlappingLabels(placed)).toEqual([]);
      for (const { key, box } of placed)
        for (const [index, { x, y, r }] of drawn.entries())
          if (key !== `occupation ${index}`)
            expect(overlap(box, { x0: x - r * 0.7, y0: y - r * 0.7, x1: x + r * 0.7, y1: y + r * 0.7 })).toBe(
              false,
            );
    }),
  );
});
