import type { LabelStyle } from "#algorithms/layout/label-width.ts";
import type { Box, Rings } from "#domain/layout.ts";

export interface LabelFont {
  readonly style: LabelStyle;
  /** Px; nothing under 12. */
  readonly size: number;
  /** Px from one line to the next. */
  readonly line: number;
}

export interface LabelShape {
  readonly font: LabelFont;
  readonly lines: readonly string[];
}

/** Where a label may stand: on its point; under its disc, else above or beside; anywhere round its dot; off, with a leader. */
export type LabelStand = "on" | "under" | "around" | "off";

/** An island, for a name that belongs to it. */
export interface Ground {
  readonly coast: Rings;
  readonly k: number;
  /** Where the land has no room, it may cross the coast. */
  readonly orAstray: boolean;
}

/** An island and the water round it, where that is no other's. */
export interface Shore {
  readonly coast: Rings;
  readonly others: readonly Rings[];
  readonly k: number;
  /** Px of a name's ends that may lie on another's land all the same. */
  readonly over: number;
}

/** The water between the islands, for a name that belongs to none. */
export interface Sea {
  readonly coasts: readonly Rings[];
  readonly k: number;
}

/** A name that wants a place on the map. Px. */
export interface LabelRequest {
  /** Of what it names: a node id or a dot's key. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Of the disc that it names; `on` has none. */
  readonly r: number;
  readonly lines: readonly string[];
  readonly font: LabelFont;
  readonly stand: LabelStand;
  /** Room over the lines for a code badge: width and height. */
  readonly badge: { readonly width: number; readonly height: number } | null;
  /** The badge with a count, where there is room for it once all names stand. */
  readonly counted: LabelRequest["badge"];
  /** May stand off, joined by a thin line. */
  readonly leader: boolean;
  /** To try in turn where there is no room: smaller letters, shorter lines. Most are never asked for. */
  readonly fallbacks: Iterable<LabelShape>;
  /** The land or water that it must stay on, in world units of `k` px; `null`: it may lie anywhere. */
  readonly ground: Ground | Sea | null;
  /** Coasts of the other islands, and the halo out at sea: a name without room by its badge may leave it. */
  readonly astray: { readonly others: readonly Rings[]; readonly halo: string } | null;
  readonly colour: string;
  readonly halo: string;
}

export interface PlacedLabel {
  readonly key: string;
  readonly box: Box;
  readonly font: LabelFont;
  readonly lines: readonly string[];
  readonly align: "left" | "center" | "right";
  readonly badge: LabelRequest["badge"];
  readonly colour: string;
  readonly halo: string;
  /** From the dot's edge to the label. */
  readonly leader: Leader | null;
}

export type Leader = readonly [x0: number, y0: number, x1: number, y1: number];
