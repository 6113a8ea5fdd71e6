import type { LayoutSize } from "#domain/layout.ts";

/** What differs between the sizes of a map; lengths in world units, lettering in px at the whole map. */
export interface SizeFigures {
  /** World units a px when the whole map is shown: what lettering needs is bigger by it. */
  readonly unitsPerPx: number;
  /** A place of n occupations has the radius `least + root × √n`. */
  readonly disc: { readonly least: number; readonly root: number };
  /** Names under the discs; `null` leaves them out. */
  readonly placeName: {
    readonly size: number;
    readonly line: number;
    readonly widest: number;
    readonly gap: number;
  } | null;
  readonly clusterName: {
    readonly size: number;
    readonly line: number;
    readonly widest: number;
    readonly pad: number;
  };
  /** Names of groupings, on their shelves; `null` leaves them out. */
  readonly shelfName: { readonly size: number; readonly line: number } | null;
  readonly badge: { readonly width: number; readonly height: number; readonly gap: number };
  /** Between bodies of a cluster, of a grouping, and across. */
  readonly gaps: readonly [inCluster: number, inGrouping: number, across: number];
  readonly ticks: number;
  /** Of a place to its cluster. */
  readonly pull: number;
  /** Shape the bodies settle in, width by height; grows with what must fit. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Share of the frame that bodies cover, with their least gap. */
  readonly filling: number;
  readonly coast: {
    readonly smooth: number;
    readonly reach: number;
    readonly gaps: readonly [inGrouping: number, across: number];
    readonly shelf: readonly [inner: number, outer: number];
    readonly shelfSmooth: number;
    readonly corner: number;
    readonly neck: number;
    readonly cell: number;
    readonly pointEvery: number;
  };
}

const small: SizeFigures = {
  unitsPerPx: 1,
  disc: { least: 2.5, root: 1.75 },
  placeName: null,
  clusterName: { size: 12.5, line: 15, widest: 104, pad: 4 },
  shelfName: null,
  badge: { width: 26, height: 18, gap: 2 },
  gaps: [1, 11, 18],
  ticks: 1400,
  pull: 0.05,
  frame: { width: 366, height: 720 },
  filling: 0.6,
  coast: {
    smooth: 7,
    reach: 5,
    gaps: [5, 10],
    shelf: [5, 11],
    shelfSmooth: 9,
    corner: 8,
    neck: 6,
    cell: 2,
    pointEvery: 6,
  },
};

export const sizeFigures: Readonly<Record<LayoutSize, SizeFigures>> = {
  large: {
    unitsPerPx: 1.11,
    disc: { least: 4, root: 2.9 },
    placeName: { size: 13, line: 15, widest: 76, gap: 3 },
    clusterName: { size: 14.5, line: 18, widest: 128, pad: 10 },
    shelfName: { size: 13, line: 18 },
    badge: { width: 30, height: 22, gap: 3 },
    gaps: [5, 18, 27],
    ticks: 1600,
    pull: 0.03,
    frame: { width: 1090, height: 850 },
    filling: 0.84,
    coast: {
      smooth: 13,
      reach: 9,
      gaps: [5, 16],
      shelf: [10, 22],
      shelfSmooth: 16,
      corner: 16,
      neck: 12,
      cell: 3,
      pointEvery: 10,
    },
  },
  small,
  phone: { ...small, disc: { least: 2.5, root: 1.6 }, frame: { width: 338, height: 540 } },
};
