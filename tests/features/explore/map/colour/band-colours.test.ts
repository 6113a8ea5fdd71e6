import { describe, expect, it } from "vitest";
import { facets } from "#algorithms/measures/facets.ts";
import { nodeId } from "#domain/ids.ts";
import { bandColours } from "#features/explore/map/colour/band-colours.ts";
import { bandMarks } from "#features/explore/map/colour/band-marks.ts";
import type { BandColouring } from "#features/explore/map/colour/build-bands.ts";
import { contrast } from "#features/explore/map/colour/mix-colours.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { darkTokens, lightTokens } from "#ui/tokens.ts";
import { allSights, colourDistance } from "../../../../fixtures/colour-sight.ts";

const colourings = Object.keys(bandColours) as readonly BandColouring[];
const mark = { cluster: nodeId("a"), code: "AA", colour: { light: "#b13708", dark: "#a46f53" } };

describe.each(["light", "dark"] as const)("the colours of bands, %s", (theme) => {
  const { land } = buildPalette(theme, true).paint({ ...mark, onColour: mark.colour }, false);
  const { paper } = theme === "light" ? lightTokens : darkTokens;

  it.each(colourings)("of %s are at least 3:1 on neutral land and on paper", (colouring) => {
    for (const colour of bandColours[colouring])
      for (const ground of [land, paper]) expect(contrast(colour[theme], ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(colourings)("of %s are at least 11 apart in every sight", (colouring) => {
    const ordered = facets.find(({ id }) => id === colouring)?.ordered ?? false;
    const colours = bandColours[colouring].map((colour) => colour[theme]);
    for (const [at, one] of colours.entries())
      for (const other of ordered ? colours.slice(at + 1, at + 2) : colours.slice(at + 1))
        for (const sight of allSights)
          expect(colourDistance(one, other, sight), `${one} ${other} ${sight}`).toBeGreaterThanOrEqual(11);
  });

  it("go one way in lightness, where bands are ordered", () => {
    const lighter = (colours: readonly string[]) =>
      colours.map((colour) => contrast(colour, theme === "light" ? "#ffffff" : "#000000"));
    for (const colouring of ["education", "pay"] as const) {
      const values = lighter(bandColours[colouring].map((colour) => colour[theme]));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });
});

it("tells fewer jobs from each step of more by 11 in every sight", () => {
  for (const theme of ["light", "dark"] as const) {
    const [fewer = "", ...more] = bandColours.growth.map((colour) => colour[theme]);
    for (const colour of more)
      for (const sight of allSights) expect(colourDistance(fewer, colour, sight)).toBeGreaterThanOrEqual(11);
  }
});

it("has a colour and a mark of its own for every band", () => {
  for (const colouring of colourings) {
    const bands = facets.find(({ id }) => id === colouring)?.bands ?? 4;
    expect(bandColours[colouring]).toHaveLength(bands);
    expect(new Set(bandMarks[colouring].map((one) => JSON.stringify(one))).size).toBe(bands);
  }
});

it("tells what moved, came and went by a sign in a ring of its own: dashed, whole, dotted", () => {
  expect(bandMarks.change).toMatchObject([
    { shape: "disc", ring: null },
    { shape: "arrow", ring: [6, 3] },
    { shape: "cross", ring: [] },
    { shape: "bar", ring: [1.5, 3] },
  ]);
});

it("draws bands in the reader's own colours where these are forced", () => {
  const palette = buildPalette("forced", true);
  expect([palette.band("pay", 0), palette.share("pay", 0), palette.shareEdge]).toEqual([
    "CanvasText",
    "Canvas",
    "CanvasText",
  ]);
});
