import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeId, type OccupationId, occupationId } from "#domain/ids.ts";
import type { Bands } from "#features/explore/map/colour/build-bands.ts";
import { facetBands } from "#features/explore/map/colour/build-bands.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { buildMapState, type MapLens, plainMapLens, restingState } from "#features/explore/map/map-state.ts";
import { sizePlaces } from "#features/explore/map/scene/size-places.ts";
import { occupationWith } from "../../../fixtures/occupation-with.ts";
import { bundledMap, sceneOf, smallMap } from "./drawn-map.ts";

const { index, model } = smallMap();
const [nurse, aide, welder] = ["nurse", "aide", "welder"].map(occupationId) as [
  OccupationId,
  OccupationId,
  OccupationId,
];
const lensWith = (change: Partial<MapLens>): MapLens => ({ ...plainMapLens, ...change });
const filtered = (...ids: readonly OccupationId[]) => {
  const matches = new Set(ids);
  return { highlight: matches, lens: lensWith({ matches }) };
};
/** Pay of 30,000 is in the first band, 120,000 in the last, the welder's is not published. */
const facts = new Map(
  [
    occupationWith("nurse", { soc: "1", pay: 120_000, openings: 400 }),
    occupationWith("aide", { soc: "2", pay: 30_000, openings: 500 }),
    occupationWith("welder", { soc: "3" }),
  ].map((occupation) => [occupation.id, occupation]),
);
const pay = facetBands("pay", model, index, facts) as Bands;
const palette = buildPalette("light", true);

describe("a filter", () => {
  it("shows matches as dots on the whole map, the rest as rings of 1 px at 62 %", () => {
    const scene = sceneOf(model, filtered(aide));
    const [misses, wholes] = scene.dots;
    const dots = scene.dotList.filter(({ place }) => place === nodeId("health/care"));
    expect(misses?.edge?.width).toBe(1);
    expect(misses?.discs[2]).toBeCloseTo(Math.max(1, (dots[0]?.r ?? 0) * 0.62));
    expect(wholes?.discs).toHaveLength(3);
  });

  it("dims islands where nothing matches", () => {
    const { areas } = sceneOf(model, filtered(aide));
    const fills = new Set(areas.map(({ fill }) => fill));
    const mark = model.clusterOf.get(nodeId("trades"))?.mark;
    expect(mark && fills.has(buildPalette("light").paint(mark, true).land)).toBe(true);
  });

  it("writes beside each code how many match", () => {
    const lens = lensWith({ matches: new Set([aide]), matchWords: new Map([[nodeId("health"), "1 of 2"]]) });
    const texts = sceneOf(model, { highlight: lens.matches, lens }).signs.map(({ text }) => text);
    expect(texts).toContain("1 of 2");
    expect(texts).toHaveLength(3);
  });

  it("names matches alone once dots are named", () => {
    const keys = sceneOf(model, filtered(welder), { k: 4 }).labels.map(({ key }) => key);
    expect(keys).toContain("welder@trades/metal");
    expect(keys).not.toContain("aide@health/care");
  });

  const shown = { open: [], beside: true, focus: null, compare: [], details: null, path: [] };
  it("meets what another pane picks, and gives way where it would hide all of that", () => {
    const meant = (picked: readonly OccupationId[], ...matches: readonly OccupationId[]) =>
      buildMapState(model, index, {
        ...shown,
        highlight: new Set(picked),
        lens: lensWith({ matches: new Set(matches) }),
      }).highlight;
    expect([...(meant([nurse, aide], aide, welder) ?? [])]).toEqual([aide]);
    expect([...(meant([nurse], welder) ?? [])]).toEqual([nurse]);
  });

  it("leaves as many bright dots as matches have places", () => {
    const { index: whole, model: large } = bundledMap("ncc-modernized-2024", "large");
    fc.assert(
      fc.property(fc.subarray([...whole.occupations], { minLength: 1, maxLength: 300 }), (ids) => {
        const scene = sceneOf(large, filtered(...ids));
        const bright = scene.dots.filter(({ fill }) => fill !== null);
        const drawn = bright.reduce((sum, { discs }) => sum + discs.length / 3, 0);
        const places = ids.reduce((sum, id) => sum + large.placesWith(id).length, 0);
        expect(drawn).toBe(places);
      }),
      { numRuns: 10 },
    );
  });
});

it("shows every occupation at each of its places, and still names the islands", () => {
  const { index: whole, model: large } = bundledMap("ncc-modernized-2024", "large");
  const scene = sceneOf(large, { lens: lensWith({ everyOccupation: true }) }, { k: 0.9 });
  expect(scene.dotList).toHaveLength(whole.framework.memberships.length);
  const named = scene.labels.filter(({ badge, lines }) => badge !== null && lines.length > 0);
  expect(named).toHaveLength(large.clusters.length);
});

describe("colours by band", () => {
  it("cut a place by how many of its occupations are in each, clockwise from the top", () => {
    const { shares } = sceneOf(model, { lens: lensWith({ bands: pay }) }, { palette });
    expect(shares.map(({ fill }) => fill)).toEqual([palette.share("pay", 0), palette.share("pay", 4)]);
    // Care holds the nurse and the aide, the lab the nurse alone; metal's pay is not published.
    expect(shares[0]?.glyphs).toEqual([50, 150, 20, 0, 0.5]);
    expect(shares[1]?.glyphs).toEqual([50, 150, 20, 0.5, 1, 150, 150, 10, 0, 1]);
  });

  it("fill large dots by how high their band is, and leave what is not published hollow", () => {
    const open = [nodeId("health"), nodeId("trades")];
    const { glyphs, dots, shares } = sceneOf(
      model,
      { open, lens: lensWith({ bands: pay }) },
      { palette, k: 4 },
    );
    expect(shares.flatMap(({ glyphs: wedges }) => wedges)).toEqual([]);
    const byColour = new Map(glyphs.map((batch) => [batch.fill, batch]));
    expect(byColour.get(palette.band("pay", 0))).toMatchObject({ shape: "wedge" });
    expect(byColour.get(palette.band("pay", 0))?.glyphs.slice(3)).toEqual([0, 0.2]);
    expect(byColour.get(palette.band("pay", 4))?.glyphs).toHaveLength(10);
    expect(dots.filter(({ fill, edge }) => fill === null && edge?.colour === palette.ink3)).toHaveLength(1);
  });

  it("speak by colour alone where dots are specks", () => {
    const { glyphs, dots } = sceneOf(
      model,
      { lens: lensWith({ bands: pay, everyOccupation: true }) },
      { palette, k: 0.2 },
    );
    expect(glyphs).toEqual([]);
    expect(dots.map(({ fill }) => fill)).toContain(palette.band("pay", 4));
  });

  it("leave land without a colour", () => {
    const { areas } = sceneOf(model, { lens: lensWith({ bands: pay }) }, { palette });
    expect(new Set(areas.filter(({ edge }) => edge !== null).map(({ fill }) => fill)).size).toBe(1);
  });
});

describe("sizes", () => {
  const sizes = sizePlaces(model, facts, "openings");

  it("keep every disc within its laid size, areas in proportion", () => {
    // Care has 900 openings in a disc of 20 units, the lab 400 in one of 10: the lab's bounds the scale, 10 / √400.
    expect(sizes.unit).toBeCloseTo(0.5);
    expect(sizes.partOf.get(nodeId("health/lab"))).toBeCloseTo(1);
    expect(sizes.partOf.get(nodeId("health/care"))).toBeCloseTo((0.5 * 30) / 20);
  });

  it("leave a small hollow ring where nothing is published", () => {
    const { places } = sceneOf(model, { lens: lensWith({ sizes }) });
    expect(sizes.partOf.get(nodeId("trades/metal"))).toBeNull();
    expect(places.some(({ fill, discs }) => fill === null && discs.join() === "290,150,5")).toBe(true);
  });

  it("move nothing: names and hit areas stay", () => {
    const [plain, sized] = [sceneOf(model), sceneOf(model, { lens: lensWith({ sizes }) })];
    expect(sized.placeList).toEqual(plain.placeList);
    expect(sized.labels).toEqual(plain.labels);
  });
});

it("rests as it did without a lens", () => {
  expect(sceneOf(model, { lens: restingState.lens }).shares).toEqual([]);
});
