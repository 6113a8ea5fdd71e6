import type { FrameworkId, NodeId } from "#domain/ids.ts";

/** The three sizes that a map is worked out for: wide screens; phones in landscape and narrow panes; phones. */
export const layoutSizes = ["large", "small", "phone"] as const;
export type LayoutSize = (typeof layoutSizes)[number];

/** Axis-parallel, in world units: left, top, right, bottom. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * Closed outlines as flat x, y, x, y …; the last point joins the first. World units, rounded to 0.1. Points lie
 * evenly, to be drawn as a closed Catmull-Rom curve (`algorithms/layout/trace-ring.ts`).
 */
export type Rings = readonly (readonly number[])[];

/**
 * A narrow node drawn as a disc, with its name under it (no lines in the small sizes). Occupations placed in the
 * cluster itself, as all are in a framework of one level, have a nameless place whose `node` is the cluster.
 */
export interface LaidPlace {
  readonly node: NodeId;
  readonly cluster: NodeId;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly lines: readonly string[];
}

/** A disc that stands open: the places in it are drawn instead. */
export interface OpenDisc extends LaidPlace {
  /** The drawn places in it, those in open discs within it too. */
  readonly holds: readonly NodeId[];
  /** The widest open disc that it lies in; its own node if it lies in none. */
  readonly top: NodeId;
}

/** A cluster's island: the middle of its code-and-name box, the name's lines, and its coast. */
export interface LaidCluster {
  readonly node: NodeId;
  readonly shelf: NodeId | null;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly coast: Rings;
  readonly bounds: Box;
}

/**
 * The shallow water that the islands of a grouping share, and where its name is written (the middle of it). Without
 * groupings each island has its own, `node` is the cluster; that, and any in the small sizes, has no name: `null`.
 */
export interface LaidShelf {
  readonly node: NodeId;
  readonly outer: Rings;
  readonly inner: Rings;
  readonly label: { readonly x: number; readonly y: number } | null;
}

/** Where everything of a framework lies, in world units; the map is centred by `bounds`. */
export interface Layout {
  readonly frameworkId: FrameworkId;
  readonly size: LayoutSize;
  /** What its random start was drawn from; the same again gives the same layout, bit for bit. */
  readonly seed: number;
  readonly bounds: Box;
  readonly shelves: readonly LaidShelf[];
  readonly clusters: readonly LaidCluster[];
  readonly places: readonly LaidPlace[];
  /** Each before those that lie in it. */
  readonly opened?: readonly OpenDisc[];
  /** The forces failed: everything lies where it started. */
  readonly unsettled?: true;
}

/** How far a place, or a cluster with all that is in it, is put from where it was laid; world units. */
export interface LayoutMove {
  readonly node: NodeId;
  readonly dx: number;
  readonly dy: number;
}

/** What is new in a layout once something was moved; the rest is as it was. */
export type LayoutPatch = Pick<Layout, "bounds" | "shelves" | "clusters" | "places">;
