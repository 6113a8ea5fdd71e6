import { describe, expect, it } from "vitest";
import { clusterColours14, clusterColours17 } from "#algorithms/graph/cluster-colours.ts";
import { nodeId } from "#domain/ids.ts";
import { contrast, mixColours, readableOn } from "#features/explore/map/colour/mix-colours.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { darkTokens, lightTokens } from "#ui/tokens.ts";

const markOf = (colour: { readonly light: string; readonly dark: string }) => ({
  cluster: nodeId("a"),
  code: "AA",
  colour,
  onColour: { light: "#ffffff", dark: "#000000" },
});

describe("mixing", () => {
  it("mixes in sRGB", () => {
    // 255 - 255 * .13 = 221.85, rounded 222 = de
    expect(mixColours("#000000", "#ffffff", 0.13)).toBe("#dedede");
    expect(mixColours("#ff0000", "#0000ff", 0)).toBe("#0000ff");
    expect(mixColours("#ff0000", "#0000ff", 1)).toBe("#ff0000");
  });

  it("knows the contrast of black on white, and of grey on white, as WCAG gives them", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  });

  it("leaves a colour that reads as it is", () => {
    expect(readableOn("#3518b3", "#ffffff", "#14202b")).toBe("#3518b3");
  });
});

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const palette = buildPalette(theme);
  const tokens = theme === "light" ? lightTokens : darkTokens;
  const colours = [...clusterColours14, ...clusterColours17];

  it("writes every cluster's name at 6:1 on its land, and its dimmed name at 4.5:1", () => {
    for (const colour of colours) {
      const lit = palette.paint(markOf(colour), false);
      expect(contrast(lit.name, lit.land)).toBeGreaterThanOrEqual(6);
      const dim = palette.paint(markOf(colour), true);
      expect(contrast(dim.name, dim.land)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("draws every coast and dot at 3:1 on its land", () => {
    for (const colour of colours) {
      const { land, coast, dot } = palette.paint(markOf(colour), false);
      expect(contrast(coast, land)).toBeGreaterThanOrEqual(3);
      expect(contrast(dot, land)).toBeGreaterThanOrEqual(3);
    }
  });

  it("dims land to .45 of its tint and the coast to 45 % in the inner shelf", () => {
    const colour = clusterColours14[0] ?? { light: "", dark: "" };
    const tint = theme === "light" ? 0.13 : 0.22;
    const dim = palette.paint(markOf(colour), true);
    expect(dim.land).toBe(mixColours(colour[theme], tokens.land, tint * 0.45));
    expect(dim.coast).toBe(mixColours(colour[theme], tokens.shelf2, 0.45));
    expect(dim.badge).toEqual({ fill: dim.land, text: tokens.ink3, edge: dim.coast });
  });
});

it("draws in the reader's own colours alone where these are forced", () => {
  const { paint, ...rest } = buildPalette("forced");
  const painted = paint(markOf({ light: "#123456", dark: "#654321" }), false);
  const used = [
    ...Object.values(rest),
    ...Object.values(painted).flatMap((one) => Object.values(one).join("")),
  ];
  expect(used.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
  expect(rest.pick).toBe("Highlight");
  expect(rest.coastWidth).toBe(2);
});

it("keeps dimmed names readable in forced colours, and thins their coast", () => {
  const palette = buildPalette("forced");
  const dim = palette.paint(markOf({ light: "#123456", dark: "#654321" }), true);
  expect([dim.name, dim.coast, dim.badge.text, palette.ink3]).toEqual(Array(4).fill("CanvasText"));
  expect(palette.dimCoastWidth).toBeLessThan(palette.coastWidth);
});
