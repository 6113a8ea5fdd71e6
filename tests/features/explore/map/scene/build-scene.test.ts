import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { type NodeId, nodeId, type OccupationId, occupationId } from "#domain/ids.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { frameworkFromText } from "../../../../fixtures/framework-from-text.ts";
import { modelOf, sceneOf, smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const palette = buildPalette("light");
const mark = (node: string) => {
  const found = model.clusterOf.get(nodeId(node))?.mark;
  if (found === undefined) throw new Error(`no cluster: ${node}`);
  return found;
};
const health = nodeId("health");
const nurse = { occupation: occupationId("nurse"), place: nodeId("health/care") };
const landOf = (scene: ReturnType<typeof sceneOf>, node: string) =>
  scene.areas.find(({ rings }) => rings === model.clusterOf.get(nodeId(node))?.laid.coast);
const codes = (scene: ReturnType<typeof sceneOf>) => scene.signs.map(({ text }) => text);

describe("at rest", () => {
  const scene = sceneOf(model);

  it("paints land in the cluster's tint with a coast of 1.25 px, and no dots", () => {
    expect(landOf(scene, "health")).toMatchObject({
      fill: palette.paint(mark("health"), false).land,
      edge: { colour: palette.paint(mark("health"), false).coast, width: 1.25 },
    });
    expect(scene.dotList).toEqual([]);
  });

  it("names clusters and places and writes the codes", () => {
    expect(scene.labels.map(({ key }) => key)).toEqual([
      "health",
      "trades",
      "health/care",
      "health/lab",
      "trades/metal",
      "trades/yard",
    ]);
    expect(codes(scene)).toEqual([mark("health").code, mark("trades").code]);
  });

  it("draws a place with no occupation as a dashed ring", () => {
    const dashed = scene.places.filter(({ edge }) => edge !== null && edge.dash.length > 0);
    expect(dashed).toMatchObject([{ fill: null, discs: [390, 150, 6] }]);
  });

  it("leaves places unnamed under .8 px a unit, and in the small sizes", () => {
    const keys = sceneOf(model, {}, { k: 0.7 }).labels.map(({ key }) => key);
    expect(keys).toEqual(["health", "trades"]);
    const small = { ...model, layout: { ...model.layout, size: "small" as const } };
    expect(sceneOf(small).labels.map(({ key }) => key)).toEqual(["health", "trades"]);
  });
});

describe("an open cluster", () => {
  const scene = sceneOf(model, { open: [health], focusNode: health }, { k: 2 });

  it("shows its occupations, once at each place, and dims the rest", () => {
    expect(scene.dotList.map(({ key }) => key).toSorted()).toEqual([
      "aide@health/care",
      "nurse@health/care",
      "nurse@health/lab",
    ]);
    expect(landOf(scene, "trades")?.fill).toBe(palette.paint(mark("trades"), true).land);
    expect(landOf(scene, "health")?.edge?.width).toBe(3);
  });

  it("paints the open island last, over its neighbours", () => {
    expect(scene.areas.at(-1)?.rings).toBe(model.clusterOf.get(health)?.laid.coast);
  });

  it("keeps dots between 1.5 and 7 px", () => {
    for (const { r } of sceneOf(model, { open: [health] }, { k: 40 }).dotList) expect(r).toBe(7);
    for (const { r } of sceneOf(model, { open: [health] }, { k: 0.05 }).dotList) expect(r).toBe(1.5);
  });
});

describe("a focus", () => {
  const aide = {
    occupation: occupationId("aide"),
    place: nodeId("health/care"),
    reason: { kind: "same" } as const,
  };
  const welder = {
    occupation: occupationId("welder"),
    place: nodeId("trades/metal"),
    reason: { kind: "related", rank: 1 } as const,
  };

  it("draws its links, a ring at each end, and names them first", () => {
    const scene = sceneOf(model, { focusDot: nurse, links: [aide, welder] });
    expect(scene.curves).toHaveLength(2);
    expect(scene.focusDot?.key).toBe("nurse@health/care");
    expect(scene.labels.slice(0, 1).map(({ key }) => key)).toEqual(["nurse@health/care"]);
    expect(scene.labels.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["aide@health/care", "welder@trades/metal"]),
    );
  });

  it("lights the clusters that its links reach and dims the others", () => {
    const scene = sceneOf(model, { focusDot: nurse, links: [aide] });
    expect(landOf(scene, "health")?.fill).toBe(palette.paint(mark("health"), false).land);
    expect(landOf(scene, "trades")?.fill).toBe(palette.paint(mark("trades"), true).land);
    expect(scene.dotList.some(({ place }) => place === "trades/metal")).toBe(false);
  });

  it("bends a link by 16 % of its length", () => {
    const [curve] = sceneOf(model, { focusDot: nurse, links: [welder] }).curves;
    const [x0, y0] = curve?.from ?? [0, 0];
    const [x1, y1] = curve?.to ?? [0, 0];
    const [bx, by] = curve?.bend ?? [0, 0];
    const off = Math.hypot(bx - (x0 + x1) / 2, by - (y0 + y1) / 2);
    expect(off / Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(0.16);
  });
});

it("numbers what is in Compare, wherever it lies", () => {
  const compared = new Map<OccupationId | NodeId, number>([
    [occupationId("nurse"), 1],
    [nodeId("trades/metal"), 2],
    [nodeId("trades"), 3],
  ]);
  expect(codes(sceneOf(model, { compared })).filter((text) => /\d/.test(text))).toEqual(["1", "1", "2", "3"]);
});

it("keeps what another pane picks whole and makes the rest small rings", () => {
  const highlight = new Set([occupationId("aide")]);
  const scene = sceneOf(model, { highlight });
  const { dot, miss } = palette.paint(mark("health"), false);
  expect(scene.dots.map(({ fill, edge }) => [fill, edge?.colour ?? null])).toEqual([
    [null, miss],
    [dot, null],
  ]);
  expect(landOf(scene, "trades")?.fill).toBe(palette.paint(mark("trades"), true).land);
});

it("numbers a compared pick clear of the rings round it", () => {
  const compared = new Map<OccupationId | NodeId, number>([[nurse.occupation, 2]]);
  const { signs, focusDot } = sceneOf(model, { compared, focusDot: nurse });
  const numbers = signs.filter(({ text }) => text === "2");
  const away = numbers.map(({ x, y }) => Math.hypot(x - (focusDot?.x ?? 0), y - (focusDot?.y ?? 0)));
  // The keyboard's ring ends at 14.5 px, the number's disc is 11 px.
  expect(Math.min(...away) - 11).toBeGreaterThan(13);
});

describe("with no cluster open", () => {
  const jobs = ({ labels }: ReturnType<typeof sceneOf>) => labels.filter(({ key }) => key.includes("@"));

  it("names jobs once dots are shown, from 1.8 px a unit", () => {
    expect(jobs(sceneOf(model, {}, { k: 1.7 }))).toEqual([]);
    expect(jobs(sceneOf(model, {}, { k: 4 })).map(({ key }) => key)).toContain("welder@trades/metal");
  });

  it("names no job that is not picked, while another pane's pick is shown", () => {
    expect(jobs(sceneOf(model, { highlight: new Set([nurse.occupation]) }, { k: 4 }))).toEqual([]);
  });
});

it("draws more than 2,500 dots as squares, and fewer round", () => {
  const many = (n: number) => {
    const names = Array.from({ length: n }, (_, at) => `job${at}`).join(", ");
    const index = buildFrameworkIndex(
      frameworkFromText("b", `health > care: ${names}\n trades > metal: welder`),
    );
    const { layout } = model;
    return sceneOf(modelOf(index, layout), { open: [nodeId("health")] }).dots.map(({ square }) => square);
  };
  expect(many(2500)).toEqual([false]);
  expect(many(2501)).toEqual([true]);
});
