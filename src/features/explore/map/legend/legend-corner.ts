import type { Box, Layout, Rings } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";

const legendCorners = ["bottomLeft", "topLeft", "topRight", "bottomRight"] as const;
export type LegendCorner = (typeof legendCorners)[number];

/** Px between the legend and the map's edge; and kept free for the zoom buttons, lower right. */
const margin = 16;
const zoomWidth = 64;

/** Where the legend lies in a corner, px. */
export function legendBox(corner: LegendCorner, legend: Size, map: Size): Box {
  const isTop = corner === "topLeft" || corner === "topRight";
  const right = map.width - margin - legend.width;
  const x0 = corner === "topRight" ? right : corner === "bottomRight" ? right - zoomWidth : margin;
  const y0 = isTop ? margin : map.height - margin - legend.height;
  return { x0, y0, x1: x0 + legend.width, y1: y0 + legend.height };
}

interface Room {
  readonly corner: LegendCorner;
  /** The whole map, clear of the legend. */
  readonly view: View;
}

/** Ways to step aside: across, down, both. */
const aside = [
  [true, false],
  [false, true],
  [true, true],
] as const;
/** Of the whole map's fit: no smaller, or the names would go. */
const leastShrink = 0.8;

/** The corner and the largest view in which the legend hides no coast; failing that the corner where it hides least. */
export function roomForLegend({ clusters, bounds }: Layout, whole: View, legend: Size, map: Size): Room {
  const coasts = clusters.flatMap(({ coast }) => coast);
  let best: (Room & { readonly hidden: number }) | null = null;
  for (let shrink = 1; shrink >= leastShrink; shrink -= 0.02) {
    const k = whole.k * shrink;
    const slackX = (bounds.x1 - bounds.x0) * (whole.k - k);
    const slackY = (bounds.y1 - bounds.y0) * (whole.k - k);
    const left = bounds.x0 * whole.k + whole.x;
    const top = bounds.y0 * whole.k + whole.y;
    for (const corner of legendCorners)
      for (const [acrossToo, downToo] of aside) {
        // Away from the legend as far as the whole map's own edges allow, else in the middle.
        const awayX = corner === "topLeft" || corner === "bottomLeft" ? slackX : 0;
        const awayY = corner === "topLeft" || corner === "topRight" ? slackY : 0;
        const x = left + (acrossToo ? awayX : slackX / 2) - bounds.x0 * k;
        const y = top + (downToo ? awayY : slackY / 2) - bounds.y0 * k;
        const hidden = pointsIn(coasts, { k, x, y }, legendBox(corner, legend, map));
        if (hidden === 0) return { corner, view: shrink === 1 ? whole : { k, x, y } };
        if (shrink === 1 && (best === null || hidden < best.hidden)) best = { corner, view: whole, hidden };
      }
  }
  return best ?? { corner: "bottomLeft", view: whole };
}

/** Px kept free round the legend. */
const clear = 6;

function pointsIn(rings: Rings, view: View, { x0, y0, x1, y1 }: Box): number {
  let inside = 0;
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const x = (ring[at] ?? 0) * view.k + view.x;
      const y = (ring[at + 1] ?? 0) * view.k + view.y;
      if (x >= x0 - clear && x <= x1 + clear && y >= y0 - clear && y <= y1 + clear) inside += 1;
    }
  return inside;
}
