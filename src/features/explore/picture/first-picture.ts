import { type BuiltPlaces, layoutFromBuilt, namesFromBuilt } from "#algorithms/read/built-places.ts";
import { svgElement } from "#algorithms/write/svg-element.ts";
import type { Rings } from "#domain/layout.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { buildMapModel } from "#features/explore/map/map-model.ts";
import { restingState } from "#features/explore/map/map-state.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildAreas, placeBatches } from "#features/explore/map/scene/build-areas.ts";
import { lightClusters } from "#features/explore/map/scene/light-clusters.ts";

/** How the land and its places look in one theme: what is drawn, from the bottom up, and its colours. */
interface Shape {
  readonly path: string;
  readonly fill: string;
  readonly line: string;
  readonly width: number;
}

const themes = ["light", "dark", "forced"] as const;
const queries = {
  light: null,
  dark: "(prefers-color-scheme:dark)",
  forced: "(forced-colors:active)",
} as const;

/**
 * The land and the places of a framework's whole map, as the page shows them before any script has come: an SVG file
 * in world units, whose lines keep their width at any size and whose colours follow the reader's theme.
 */
export function firstPicture(built: BuiltPlaces): string {
  const layout = layoutFromBuilt(built);
  const model = buildMapModel(layout, namesFromBuilt(built), null, new Map());
  const lights = lightClusters(model, restingState, 1);
  const drawn = themes.map((theme): readonly Shape[] => {
    const palette = buildPalette(theme);
    const discs = placeBatches(model, arrangeMap(model, []), restingState.lens, palette, lights, 1);
    return [
      ...buildAreas(model, restingState, palette, lights).map(({ rings, fill, edge }) => ({
        path: rings.map(ringToPath).join(""),
        fill: fill ?? "none",
        line: edge?.colour ?? "none",
        width: edge?.width ?? 0,
      })),
      ...discs.map(({ discs, fill, edge }) => ({
        path: discsToPath(discs),
        fill: fill ?? "none",
        line: edge?.colour ?? "none",
        width: edge?.width ?? 0,
      })),
    ];
  });
  const { x0, y0, x1, y1 } = layout.bounds;
  const looks = new Map<string, string>();
  const shapes = (drawn[0] ?? []).map(({ path }, at) => {
    const look = themes.map((_, theme) => lookOf(drawn[theme]?.[at])).join("|");
    const name = looks.get(look) ?? `l${looks.size}`;
    looks.set(look, name);
    return svgElement("path", { class: name, d: path });
  });
  const rules = themes.map((theme, at) => {
    const own = [...looks].map(([look, name]) => `.${name}{${look.split("|")[at] ?? ""}}`).join("");
    return queries[theme] === null ? own : `@media ${queries[theme]}{${own}}`;
  });
  // Water may reach over the map's bounds, as far as the box goes that the picture is shown in.
  const map = svgElement(
    "svg",
    { viewBox: `${numbers(x0, y0)} ${numbers(x1 - x0, y1 - y0)}`, overflow: "visible" },
    shapes,
  );
  return svgElement("svg", { xmlns: "http://www.w3.org/2000/svg" }, [
    `<style>path{fill-rule:evenodd;vector-effect:non-scaling-stroke}${rules.join("")}</style>`,
    map,
  ]);
}

const lookOf = (shape: Shape | undefined): string =>
  shape === undefined ? "" : `fill:${shape.fill};stroke:${shape.line};stroke-width:${shape.width}`;

/**
 * The same closed Catmull-Rom curve as `traceRing`, in steps of a tenth of a unit: each point's tangent serves both
 * its sides, which is what SVG's short curve says with two thirds of the figures.
 */
function ringToPath(ring: Rings[number]): string {
  const count = ring.length / 2;
  const x = (at: number) => ring[2 * ((at + count) % count)] ?? 0;
  const y = (at: number) => ring[2 * ((at + count) % count) + 1] ?? 0;
  const tangent = (at: number) => [(x(at + 1) - x(at - 1)) / 6, (y(at + 1) - y(at - 1)) / 6] as const;
  const steps = [`M${numbers(x(0), y(0))}`];
  for (let at = 0; at < count; at += 1) {
    const [across, down] = [x(at + 1) - x(at), y(at + 1) - y(at)];
    const [tx, ty] = tangent(at + 1);
    const end = [across - tx, down - ty, across, down];
    steps.push(at === 0 ? `c${numbers(...tangent(0), ...end)}` : `s${numbers(...end)}`);
  }
  return `${steps.join("")}z`;
}

function discsToPath(discs: readonly number[]): string {
  const paths: string[] = [];
  for (let at = 0; at < discs.length; at += 3) {
    const [cx = 0, cy = 0, r = 0] = discs.slice(at, at + 3);
    paths.push(
      `M${numbers(cx - r, cy)}a${numbers(r, r)} 0 1 0 ${numbers(2 * r, 0)}a${numbers(r, r)} 0 1 0 ${numbers(-2 * r, 0)}z`,
    );
  }
  return paths.join("");
}

/** A sign parts numbers as well as a space does. */
const numbers = (...values: readonly number[]): string =>
  values
    .map((value) => String(Math.round(value * 10) / 10 + 0))
    .reduce((line, next) => (next.startsWith("-") ? line + next : `${line} ${next}`));
