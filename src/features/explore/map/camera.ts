import type { NodeId } from "#domain/ids.ts";
import type { Box, Layout } from "#domain/layout.ts";
import type { Camera } from "#store/slices/workspace-slice.ts";

/** World to px: `px = world * k + offset`. */
export interface View {
  /** Px per world unit. */
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** World units. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const wholeMargin = 12;
const openMargin = 46;
/** Round the ends of links: their names stand beside them, clear of the buttons at the map's edge. */
const linkMargin = 88;
/** What the row of buttons takes at the foot of a narrow map. */
const footRoom = 52;
/** In multiples of the whole map's fit. */
const leastZoom = 0.6;
const mostZoom = 14;
/** In multiples of the view of the smallest open disc. */
const pastDisc = 4;

/** The largest view that shows the whole box, in the middle, with `margin` px round it. */
export function fitBox({ x0, y0, x1, y1 }: Box, { width, height }: Size, margin: number): View {
  const k = Math.min(
    Math.max(1, width - 2 * margin) / Math.max(1, x1 - x0),
    Math.max(1, height - 2 * margin) / Math.max(1, y1 - y0),
  );
  return { k, x: (width - (x0 + x1) * k) / 2, y: (height - (y0 + y1) * k) / 2 };
}

/** In the middle; a narrow map, which the buttons at its foot would cover, over them. */
export function fitWhole({ bounds, size: layoutSize }: Layout, { width, height }: Size): View {
  const foot = layoutSize === "large" ? 0 : footRoom;
  return fitBox(bounds, { width, height: Math.max(1, height - foot) }, wholeMargin);
}

/** What the map shows of itself: the one open cluster with room round it, else the whole. */
export function autoView(layout: Layout, open: readonly NodeId[], size: Size): View {
  const [only, another] = open;
  const cluster = another === undefined ? layout.clusters.find(({ node }) => node === only) : undefined;
  if (cluster === undefined) return fitWhole(layout, size);
  return clampZoom(fitBox(cluster.bounds, size, openRoom(size)), fitWhole(layout, size), size);
}

/** The box in the middle with room round it, drawn no larger than `most` px per unit. */
export function fitAround(box: Box, size: Size, most: number): View {
  const view = fitBox(box, size, Math.min(linkMargin, Math.min(size.width, size.height) / 8));
  return view.k <= most ? view : zoomAbout(view, size.width / 2, size.height / 2, most / view.k);
}

/** A disc that stands open, with room round it, however small it is. */
export const fitDisc = ({ x, y, r }: Disc, size: Size): View =>
  fitBox({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }, size, openRoom(size));

const openRoom = ({ width, height }: Size) => Math.min(openMargin, Math.min(width, height) / 8);

/** Scales by `factor` while the world under the px point stays where it is. */
export function zoomAbout({ k, x, y }: View, px: number, py: number, factor: number): View {
  return { k: k * factor, x: px - (px - x) * factor, y: py - (py - y) * factor };
}

export function cameraToView({ x, y, zoom }: Camera, fit: View, { width, height }: Size): View {
  const k = fit.k * zoom;
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}

/** Rounded, so that a link is short and comes back as the same camera. */
export function cameraFromView(view: View, fit: View, { width, height }: Size): Camera {
  return {
    x: round((width / 2 - view.x) / view.k, 10),
    y: round((height / 2 - view.y) / view.k, 10),
    zoom: round(view.k / fit.k, 1000),
  };
}

const round = (value: number, by: number) => Math.round(value * by) / by;

/** Holds the zoom in its limits and the middle of the screen over the map, so that the map cannot be lost. */
export function clampView(view: View, { bounds, opened }: Layout, fit: View, size: Size): View {
  const closest = Math.max(0, ...(opened ?? []).map((disc) => fitDisc(disc, size).k * pastDisc));
  const held = clampZoom(view, fit, size, Math.max(fit.k * mostZoom, closest));
  const middle = (offset: number, length: number, from: number, to: number) => {
    const world = (length / 2 - offset) / held.k;
    return length / 2 - Math.min(to, Math.max(from, world)) * held.k;
  };
  return {
    k: held.k,
    x: middle(held.x, size.width, bounds.x0, bounds.x1),
    y: middle(held.y, size.height, bounds.y0, bounds.y1),
  };
}

function clampZoom(view: View, fit: View, { width, height }: Size, most = fit.k * mostZoom): View {
  const k = Math.min(most, Math.max(fit.k * leastZoom, view.k));
  return k === view.k ? view : zoomAbout(view, width / 2, height / 2, k / view.k);
}

/** Part of the way from one view to another; every point of the map moves on a straight line. */
export function betweenViews(from: View, to: View, part: number): View {
  const k = from.k * (to.k / from.k) ** part;
  const along = Math.abs(to.k - from.k) < 1e-9 ? part : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
}

export const sameView = (a: View, b: View): boolean =>
  Math.abs(a.k / b.k - 1) < 0.0005 && Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
