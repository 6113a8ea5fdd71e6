import type { DataColour } from "#algorithms/graph/cluster-colours.ts";
import { type ClusterMark, noColour, onColours } from "#algorithms/graph/cluster-marks.ts";
import { bandColours } from "#features/explore/map/colour/band-colours.ts";
import type { BandColouring } from "#features/explore/map/colour/build-bands.ts";
import { mixColours, readableOn } from "#features/explore/map/colour/mix-colours.ts";
import { darkTokens, lightTokens, type ThemeTokens } from "#ui/tokens.ts";

export type MapTheme = "light" | "dark" | "forced";

/** What an island and all on it are drawn with. */
export interface ClusterPaint {
  readonly land: string;
  readonly coast: string;
  readonly placeFill: string;
  readonly placeEdge: string;
  readonly dot: string;
  /** A dot that is not among those meant. */
  readonly miss: string;
  readonly name: string;
  readonly badge: { readonly fill: string; readonly text: string; readonly edge: string };
}

/** Every colour of the map in one theme. */
export interface Palette {
  readonly sea: string;
  readonly shelf1: string;
  readonly shelf2: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly paper: string;
  readonly strong: string;
  readonly halo: string;
  /** Rings and coasts of what is picked. */
  readonly pick: string;
  /** Of a picked island; `null`: its own colour. */
  readonly pickedCoast: string | null;
  readonly coastWidth: number;
  readonly dimCoastWidth: number;
  readonly dot: (colour: DataColour) => string;
  /** Of a dot in a band. */
  readonly band: (colouring: BandColouring, at: number) => string;
  /** Of a band's part of a place, and the line between two. */
  readonly share: (colouring: BandColouring, at: number) => string;
  readonly shareEdge: string;
  readonly paint: (mark: ClusterMark, dim: boolean) => ClusterPaint;
}

const plainMark = { colour: noColour, onColour: onColours(noColour) };
const dimmedTint = 0.45;
/** Land where colours tell something else than clusters. */
const neutralTints = { light: { land: 0.06, place: 0.12 }, dark: { land: 0.14, place: 0.26 } } as const;
const tints = { light: { land: 0.13, place: 0.3 }, dark: { land: 0.22, place: 0.46 } } as const;

/** @param neutral land has no colour, so that those of bands stand alone */
export function buildPalette(theme: MapTheme, neutral = false): Palette {
  return theme === "forced" ? forcedPalette() : themePalette(theme, neutral);
}

function themePalette(theme: "light" | "dark", neutral: boolean): Palette {
  const band: Palette["band"] = (colouring, at) => (bandColours[colouring][at] ?? noColour)[theme];
  const tokens = theme === "light" ? lightTokens : darkTokens;
  const lit = new Map<string, ClusterPaint>();
  const dimmed = new Map<string, ClusterPaint>();
  return {
    ...inks(tokens),
    pickedCoast: null,
    coastWidth: 1.25,
    dimCoastWidth: 1.25,
    dot: (colour) => colour[theme],
    band,
    share: band,
    shareEdge: tokens.land,
    paint: (marked, dim) => {
      const mark = neutral ? { ...marked, ...plainMark } : marked;
      const known = dim ? dimmed : lit;
      const before = known.get(mark.colour[theme]);
      if (before !== undefined) return before;
      const paint = clusterPaint(mark, dim, theme, tokens);
      known.set(mark.colour[theme], paint);
      return paint;
    },
  };
}

const inks = ({ sea, shelf1, shelf2, ink, ink2, ink3, paper, strong, land }: ThemeTokens) => ({
  sea,
  shelf1,
  shelf2,
  ink,
  ink2,
  ink3,
  paper,
  strong,
  halo: land,
  pick: ink,
});

function clusterPaint(
  mark: ClusterMark,
  dim: boolean,
  theme: "light" | "dark",
  tokens: ThemeTokens,
): ClusterPaint {
  const colour = mark.colour[theme];
  const tint = (mark.colour === noColour ? neutralTints : tints)[theme];
  const by = dim ? dimmedTint : 1;
  const land = mixColours(colour, tokens.land, tint.land * by);
  const coast = dim ? mixColours(colour, tokens.shelf2, 0.45) : colour;
  return {
    land,
    coast,
    placeFill: mixColours(colour, tokens.land, tint.place * by),
    placeEdge: coast,
    dot: colour,
    miss: mixColours(colour, land, 0.6),
    name: dim ? tokens.ink3 : readableOn(colour, land, tokens.ink),
    badge: dim
      ? { fill: land, text: tokens.ink3, edge: coast }
      : { fill: colour, text: mark.onColour[theme], edge: colour },
  };
}

/** The reader's own colours: no tints, coasts of 2 px, thinner where dimmed, the pick in Highlight. */
function forcedPalette(): Palette {
  const shown = paintOf("CanvasText");
  return {
    sea: "Canvas",
    shelf1: "Canvas",
    shelf2: "Canvas",
    ink: "CanvasText",
    ink2: "CanvasText",
    ink3: "CanvasText",
    paper: "Canvas",
    strong: "CanvasText",
    halo: "Canvas",
    pick: "Highlight",
    pickedCoast: "Highlight",
    coastWidth: 2,
    dimCoastWidth: 1,
    dot: () => "CanvasText",
    band: () => "CanvasText",
    share: () => "Canvas",
    shareEdge: "CanvasText",
    paint: () => shown,
  };
}

const paintOf = (line: string): ClusterPaint => ({
  land: "Canvas",
  coast: line,
  placeFill: "Canvas",
  placeEdge: line,
  dot: line,
  miss: line,
  name: line,
  badge: { fill: "Canvas", text: line, edge: line },
});
