import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Box, Rings } from "#domain/layout.ts";
import type { GlyphShape } from "#features/explore/map/draw/trace-glyph.ts";
import type { PlacedLabel } from "#features/explore/map/labels/label.ts";

/** Land or water: outlines in world units, painted in the order of the list. */
export interface Area {
  readonly rings: Rings;
  readonly bounds: Box | null;
  readonly fill: string | null;
  /** Its edge and how wide it is in px. */
  readonly edge: { readonly colour: string; readonly width: number } | null;
}

/** Discs that look alike. Map px: world units times k, before the offset of the view. */
export interface DiscBatch {
  readonly fill: string | null;
  readonly edge: { readonly colour: string; readonly width: number; readonly dash: readonly number[] } | null;
  /** x, y, r, x, y, r … */
  readonly discs: readonly number[];
  /** Too many to be drawn round in time: squares of the same area. */
  readonly square: boolean;
}

/** Marks of one shape and colour, over discs. Map px. */
export interface GlyphBatch {
  readonly shape: GlyphShape;
  readonly fill: string;
  /** Between it and its neighbours, 1 px. */
  readonly edge: string | null;
  /** x, y, r, from, to …; the last two in turns clockwise from the top, for wedges. */
  readonly glyphs: readonly number[];
}
export const glyphStride = 5;

/** A link, bent; map px. */
export interface Curve {
  readonly from: readonly [x: number, y: number];
  readonly bend: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** A tie of two places: where it starts, then two handles and an end for each piece. Map px. */
export interface TieLine {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly path: readonly number[];
}

/** Ties of one width. */
export interface TieBatch {
  readonly colour: string;
  readonly width: number;
  readonly lines: readonly TieLine[];
}

/** A small sign with letters or a number; map px, by its middle. */
export interface Sign {
  readonly shape: "code" | "disc";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly fill: string;
  readonly colour: string;
  readonly edge: string | null;
}

/** An occupation at a place, drawn as a dot. Map px. */
export interface SceneDot {
  readonly key: string;
  readonly occupation: OccupationId;
  readonly place: NodeId;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Px to the nearest dot of the same place. */
  readonly pitch: number;
}

export interface SceneBody {
  readonly node: NodeId;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What a link leads to. */
export type LinkEnd =
  | { readonly kind: "dot"; readonly dot: SceneDot }
  | { readonly kind: "node"; readonly node: NodeId };

/** The far end of a link, and what names it where it is out of view. */
export interface SceneLink {
  readonly dot: SceneDot;
  readonly sign: Sign;
  readonly title: string;
  readonly paint: { readonly paper: string; readonly ink: string; readonly edge: string };
}

/** A place or island that the picked one is tied to, and what names it where it is out of view. */
export interface SceneNodeLink extends Omit<SceneLink, "dot"> {
  readonly node: NodeId;
  readonly x: number;
  readonly y: number;
  readonly curve: Curve;
}

/** Everything on the map at one zoom, decided; panning only moves it. */
export interface Scene {
  /** Px per world unit. */
  readonly k: number;
  readonly sea: string;
  readonly areas: readonly Area[];
  /** The strongest ties of the whole map, over the land. */
  readonly ties: readonly TieBatch[];
  readonly places: readonly DiscBatch[];
  /** What the places that stand for their dots are made up of. */
  readonly shares: readonly GlyphBatch[];
  readonly dots: readonly DiscBatch[];
  readonly glyphs: readonly GlyphBatch[];
  readonly curves: readonly Curve[];
  readonly curveColour: string;
  readonly curveHalo: string;
  readonly rings: readonly DiscBatch[];
  readonly labels: readonly PlacedLabel[];
  readonly signs: readonly Sign[];
  /** For picking and for the layer of elements. */
  readonly dotList: readonly SceneDot[];
  readonly placeList: readonly SceneBody[];
  /** Discs that stand open, each before those that lie in it. */
  readonly openList: readonly SceneBody[];
  readonly clusterList: readonly (SceneBody & { readonly coast: Rings; readonly bounds: Box })[];
  readonly shelfList: readonly SceneBody[];
  readonly focusDot: SceneDot | null;
  readonly links: readonly SceneLink[];
  readonly nodeLinks: readonly SceneNodeLink[];
  /** Where all links start; `null` where there is no such point. */
  readonly linksFrom: { readonly x: number; readonly y: number } | null;
}

/** What follows the pointer, over the scene. Map px. */
export interface Overlay {
  readonly areas: readonly Area[];
  /** Those of what the pointer is over. */
  readonly ties: readonly TieBatch[];
  readonly discs: readonly DiscBatch[];
  /** The name of what the pointer is over, where the map does not say it. */
  readonly plate: { readonly label: PlacedLabel; readonly fill: string; readonly edge: string } | null;
}
