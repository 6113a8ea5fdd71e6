import { type Path, pathRound } from "d3";
import { traceRing } from "#algorithms/layout/trace-ring.ts";
import { allFinite, svgElement } from "#algorithms/write/svg-element.ts";
import type { Box } from "#domain/layout.ts";
import type { Size, View } from "#features/explore/map/camera.ts";
import { curveHaloWidth, curveWidth, squared } from "#features/explore/map/draw/draw-scene.ts";
import { traceGlyph } from "#features/explore/map/draw/trace-glyph.ts";
import { traceTie } from "#features/explore/map/draw/trace-tie.ts";
import type { EdgeTag } from "#features/explore/map/links/edge-tags.ts";
import {
  type Area,
  type Curve,
  type DiscBatch,
  type GlyphBatch,
  glyphStride,
  type Scene,
  type TieBatch,
} from "#features/explore/map/scene/scene.ts";
import { labelToSvg, signToSvg, tagToSvg } from "#features/explore/picture/words-to-svg.ts";

/** A map as it is on screen, at rest. */
export interface MapPicture {
  readonly scene: Scene;
  readonly tags: readonly EdgeTag[];
  readonly view: View;
  readonly size: Size;
  /** The whole name behind a label's key; `null` where its lines say all. */
  readonly nameOf: (key: string) => string | null;
}

interface Written {
  readonly sight: Box;
  readonly nameOf: MapPicture["nameOf"];
}

/** What is for picking and panning, and what is written apart. */
type Unseen =
  | "k"
  | "sea"
  | "areas"
  | "curveColour"
  | "curveHalo"
  | "dotList"
  | "placeList"
  | "openList"
  | "clusterList"
  | "shelfList"
  | "focusDot"
  | "links"
  | "nodeLinks"
  | "linksFrom";

/** All else of the scene, from the bottom up, as `draw-scene.ts` has it. */
const layers: Readonly<
  Record<Exclude<keyof Scene, Unseen>, (scene: Scene, written: Written) => readonly string[]>
> = {
  ties: ({ ties }) => ties.map(tiesToSvg),
  places: ({ places }, { sight }) => places.map((batch) => discsToSvg(batch, sight)),
  shares: ({ shares }, { sight }) => shares.map((batch) => glyphsToSvg(batch, sight)),
  dots: ({ dots }, { sight }) => dots.map((batch) => discsToSvg(batch, sight)),
  glyphs: ({ glyphs }, { sight }) => glyphs.map((batch) => glyphsToSvg(batch, sight)),
  curves: ({ curves, curveHalo, curveColour }) => [
    curvesToSvg(curves, curveHalo, curveHaloWidth),
    curvesToSvg(curves, curveColour, curveWidth),
  ],
  rings: ({ rings }, { sight }) => rings.map((batch) => discsToSvg(batch, sight)),
  labels: ({ labels }, { sight, nameOf }) =>
    labels.map((label) => labelToSvg(label, nameOf(label.key), sight)),
  signs: ({ signs }, { sight }) => signs.map((sign) => signToSvg(sign, sight)),
};

/** The map as the inside of an SVG of its size: what lies out of sight is left out, and so is what lies nowhere. */
export function sceneToSvg({ scene, tags, view, size, nameOf }: MapPicture): string {
  const sight = { x0: -view.x, y0: -view.y, x1: size.width - view.x, y1: size.height - view.y };
  const written = { sight, nameOf };
  const group = (attributes: Readonly<Record<string, string>>, children: readonly string[]) =>
    children.some((child) => child !== "") ? svgElement("g", attributes, children) : "";
  const sea = svgElement("rect", { width: size.width, height: size.height, fill: scene.sea });
  if (!allFinite(view.x, view.y, view.k)) return sea;
  return [
    sea,
    group(
      { transform: `translate(${view.x} ${view.y}) scale(${view.k})` },
      scene.areas.map((area) => areaToSvg(area, view.k, sight)),
    ),
    group(
      { transform: `translate(${view.x} ${view.y})` },
      Object.values(layers).map((layer) => group({}, layer(scene, written))),
    ),
    group({}, tags.map(tagToSvg)),
  ].join("");
}

/** Hundredths of a world unit are under a pixel at the largest zoom. */
function areaToSvg({ rings, bounds, fill, edge }: Area, k: number, sight: Box): string {
  if (bounds !== null && !inSight(bounds.x0 * k, bounds.y0 * k, bounds.x1 * k, bounds.y1 * k, sight))
    return "";
  const path = pathRound(2);
  for (const ring of rings) if (allFinite(...ring)) traceRing(ring, path);
  return pathToSvg(path, {
    fill: fill ?? "none",
    "fill-rule": "evenodd",
    stroke: edge?.colour ?? null,
    "stroke-width": edge === null ? null : String(edge.width / k),
  });
}

const inSight = (x0: number, y0: number, x1: number, y1: number, sight: Box) =>
  x1 > sight.x0 && x0 < sight.x1 && y1 > sight.y0 && y0 < sight.y1;

function discsToSvg({ discs, fill, edge, square }: DiscBatch, sight: Box): string {
  const path = pathRound(2);
  for (let at = 0; at < discs.length; at += 3) {
    const [x = 0, y = 0, r = 0] = discs.slice(at, at + 3);
    if (!allFinite(x, y, r) || !inSight(x - r - 3, y - r - 3, x + r + 3, y + r + 3, sight)) continue;
    if (square) path.rect(x - r * squared, y - r * squared, 2 * r * squared, 2 * r * squared);
    else traceGlyph(path, "disc", x, y, r);
  }
  if (square) return pathToSvg(path, { fill: fill ?? edge?.colour ?? "none" });
  return pathToSvg(path, {
    fill: fill ?? "none",
    stroke: edge?.colour ?? null,
    "stroke-width": edge?.width ?? null,
    "stroke-dasharray": edge === null || edge.dash.length === 0 ? null : edge.dash.join(" "),
  });
}

function glyphsToSvg({ shape, fill, edge, glyphs }: GlyphBatch, sight: Box): string {
  const path = pathRound(2);
  for (let at = 0; at < glyphs.length; at += glyphStride) {
    const [x = 0, y = 0, r = 0, from = 0, to = 1] = glyphs.slice(at, at + glyphStride);
    if (allFinite(x, y, r, from, to) && inSight(x - r, y - r, x + r, y + r, sight))
      traceGlyph(path, shape, x, y, r, from, to);
  }
  return pathToSvg(path, { fill, stroke: edge });
}

function curvesToSvg(curves: readonly Curve[], colour: string, width: number): string {
  const path = pathRound(2);
  for (const { from, bend, to } of curves) {
    if (!allFinite(...from, ...bend, ...to)) continue;
    path.moveTo(...from);
    path.quadraticCurveTo(...bend, ...to);
  }
  return pathToSvg(path, { fill: "none", stroke: colour, "stroke-width": width });
}

function tiesToSvg({ lines, colour, width }: TieBatch): string {
  const path = pathRound(2);
  for (const line of lines) if (allFinite(...line.path)) traceTie(line, path);
  return pathToSvg(path, { fill: "none", stroke: colour, "stroke-width": width, "stroke-linecap": "round" });
}

/** Nothing at all for a path that goes nowhere. */
function pathToSvg(path: Path, attributes: Readonly<Record<string, string | number | null>>): string {
  const d = path.toString();
  return d === "" ? "" : svgElement("path", { d, ...attributes });
}
