import { describe, expect, it } from "vitest";
import type { PlaceTie } from "#algorithms/graph/node-bridges.ts";
import { type NodeId, nodeId } from "#domain/ids.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { buildTies, mapTies, mostTies } from "#features/explore/map/links/build-bridges.ts";
import { routeTies } from "#features/explore/map/links/route-ties.ts";
import { tieSteps } from "#features/explore/map/links/tie-steps.ts";
import { plainMapLens } from "#features/explore/map/map-state.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildOverlay } from "#features/explore/map/scene/build-overlay.ts";
import { bundledMap, sceneOf, smallMap } from "../drawn-map.ts";

const tie = (a: string, b: string, shared: number): PlaceTie => ({ a: nodeId(a), b: nodeId(b), shared });
const tiesOf = (...counts: readonly number[]) => ({
  drawn: counts.map((shared, at) => tie(`a${at}`, `b${at}`, shared)),
  all: counts.length,
});

describe("tieSteps", () => {
  it("cuts the counts in four equal parts, thinnest first", () => {
    // 4 to 19 is sixteen counts: four to a step.
    expect(tieSteps(tiesOf(19, 16, 15, 11, 8, 4), "large")).toEqual([
      { width: 1.25, least: 4, most: 4 },
      { width: 2, least: 8, most: 11 },
      { width: 3, least: 15, most: 15 },
      { width: 4.25, least: 16, most: 19 },
    ]);
  });

  it("draws all alike where all share as many, and nothing where there are none", () => {
    expect(tieSteps(tiesOf(1, 1), "large")).toEqual([{ width: 1.25, least: 1, most: 1 }]);
    expect(tieSteps(tiesOf(), "large")).toEqual([]);
  });

  it("draws thinner on a small map", () => {
    expect(tieSteps(tiesOf(1), "phone").map(({ width }) => width)).toEqual([0.75]);
  });
});

describe("ties over the whole map", () => {
  const { index, model } = bundledMap("ncc-modernized-2024", "large");
  const ties = mapTies(index);
  const whole = { model, arrangement: arrangeMap(model, []), k: 1 };
  const lines = buildTies(whole, ties, "#000", () => true).flatMap((batch) => batch.lines);

  it("are all drawn, each from one place's middle to the other's", () => {
    expect(lines).toHaveLength(mostTies);
    const middle = (node: NodeId) => {
      const laid = model.placeOf.get(node)?.laid;
      return [laid?.x, laid?.y].map((value) => value?.toFixed(3));
    };
    for (const { a, b, path } of lines) {
      const fixed = path.map((value) => value.toFixed(3));
      expect(fixed.slice(0, 2)).toEqual(middle(a));
      expect(fixed.slice(-2)).toEqual(middle(b));
      expect(path.every(Number.isFinite)).toBe(true);
    }
  });

  it("share their ways: together they are at most two thirds of what they would be apart", () => {
    const steps = routeTies(model.layout, ties.drawn).map(({ points }) =>
      points.slice(2, -1).map(([x, y], at) => {
        const [px, py] = points[at + 1] ?? [x, y];
        const ends = [`${px},${py}`, `${x},${y}`].sort();
        return { key: ends.join(" "), length: Math.hypot(x - px, y - py) };
      }),
    );
    const apart = steps.flat().reduce((sum, { length }) => sum + length, 0);
    const shared = new Map(steps.flat().map(({ key, length }) => [key, length]));
    expect([...shared.values()].reduce((sum, length) => sum + length, 0)).toBeLessThan((apart * 2) / 3);
  });

  it("are led the same way each time", () => {
    expect(routeTies(model.layout, ties.drawn)).toEqual(routeTies(model.layout, ties.drawn));
  });

  it("leave those of what is picked to its links", () => {
    const focusNode = ties.drawn[0]?.a ?? nodeId("");
    const scene = sceneOf(model, { focusNode, lens: { ...plainMapLens, ties } });
    const drawn = scene.ties.flatMap((batch) => batch.lines);
    expect(drawn.some(({ a, b }) => a === focusNode || b === focusNode)).toBe(false);
    expect(drawn.length).toBeLessThan(mostTies);
  });
});

describe("ties under the pointer", () => {
  const { model } = smallMap();
  const drawn = [tie("health/care", "trades/metal", 2), tie("health/lab", "trades/yard", 1)];
  const scene = sceneOf(model, { lens: { ...plainMapLens, ties: { drawn, all: 2, build: buildTies } } });
  const sight = { x0: 0, y0: 0, x1: 1000, y1: 800 };
  const broughtForward = (node: string) => {
    const picked = { kind: "node", node: nodeId(node) } as const;
    const palette = buildPalette("light");
    const ties = buildOverlay(scene, model, palette, picked, null, sight)?.ties ?? [];
    expect(ties.every(({ colour }) => colour === palette.ink)).toBe(true);
    return ties.flatMap(({ lines }) => lines.map(({ a, b }) => `${a} ${b}`));
  };

  it("come forward: those of a place, and all of an island", () => {
    expect(broughtForward("health/care")).toEqual(["health/care trades/metal"]);
    expect(broughtForward("trades")).toHaveLength(2);
  });
});

describe("links of a picked place", () => {
  const { model } = smallMap();
  const care = nodeId("health/care");
  const links = [{ node: nodeId("trades/metal"), shared: 2 }];

  it("lead from rim to rim, with a ring at the far end", () => {
    const { curves, rings, linksFrom } = sceneOf(model, { focusNode: care, nodeLinks: links }, { k: 1 });
    // Care lies at 50,150 with r 20 and 8 of room; metal at 290,150 with r 10.
    expect(curves).toHaveLength(1);
    expect(curves[0]?.from[0]).toBeGreaterThan(70);
    expect(curves[0]?.from[0]).toBeLessThanOrEqual(78);
    expect(curves[0]?.to[0]).toBeGreaterThanOrEqual(272);
    expect(curves[0]?.to[0]).toBeLessThan(280);
    expect(rings[0]?.discs).toEqual([290, 150, 12]);
    expect(linksFrom).toEqual({ x: 50, y: 150 });
  });

  it("lead from coast to coast between islands", () => {
    const island = { focusNode: nodeId("health"), nodeLinks: [{ node: nodeId("trades"), shared: 2 }] };
    const [curve] = sceneOf(model, island, { k: 1 }).curves;
    // The water lies between 200 and 240.
    expect(curve?.from[0]).toBeGreaterThan(195);
    expect(curve?.from[0]).toBeLessThanOrEqual(200);
    expect(curve?.to[0]).toBeGreaterThanOrEqual(240);
    expect(curve?.to[0]).toBeLessThan(245);
  });
});
