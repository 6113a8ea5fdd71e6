import type { LabelStyle } from "#algorithms/layout/label-width.ts";
import type { LayoutSize } from "#domain/layout.ts";
import type { LabelFont } from "#features/explore/map/labels/label.ts";

const font = (style: LabelStyle, size: number, line: number): LabelFont => ({ style, size, line });

export const occupationFont = font("occupation", 13, 15);
export const relatedFont = font("occupationBold", 13, 15);
export const focusFont = font("placeBold", 16, 18);
/** Of a cluster whose island is too small for wider letters. */
export const condensedFont = font("placeBold", 12, 13);
export const groupingFont = font("grouping", 13, 18);

/** Px per unit under which an island has room for its code alone. */
export const clusterNameFrom = 0.32;
/** Px per unit at which the map shows more: names of places, then of occupations. */
const nameFrom = 0.8;
export const detailFrom = 1.4;

export function clusterFont(k: number, size: LayoutSize): LabelFont {
  if (size !== "large") return k > detailFrom ? font("cluster", 15, 18) : font("cluster", 12.5, 15);
  if (k > detailFrom) return font("cluster", 18, 21);
  if (k >= 1) return font("cluster", 15, 18);
  if (k >= nameFrom) return font("cluster", 14.5, 18);
  return k >= 0.6 ? font("cluster", 13.5, 16) : font("cluster", 12.5, 15);
}

/** @returns `null` where places go unnamed */
export function placeFont(k: number, size: LayoutSize): LabelFont | null {
  if (k > detailFrom) return size === "large" ? font("placeBold", 16, 18) : font("placeBold", 13, 15);
  return size === "large" && k >= nameFrom ? font("place", 13, 14.5) : null;
}

/** Where 13 px have no room, 12 may have; no name goes under it. */
export const smallerFont = ({ style, size, line }: LabelFont): LabelFont =>
  size <= 12 ? { style, size, line } : font(style, Math.max(12, size - 3), line - Math.min(3, size - 12));

export const badgeSize = (k: number, size: LayoutSize) =>
  size !== "large" || k < nameFrom ? { width: 26, height: 18 } : { width: 30, height: 22 };
