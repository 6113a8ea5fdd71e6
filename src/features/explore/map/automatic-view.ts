import { range } from "d3";
import type { Box } from "#domain/layout.ts";
import {
  autoView,
  fitAround,
  fitDisc,
  fitWhole,
  type Size,
  type View,
} from "#features/explore/map/camera.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildDots } from "#features/explore/map/scene/build-dots.ts";
import type { SceneDot } from "#features/explore/map/scene/scene.ts";

/** Px between the marks at the ends of links, so that each can be seen and hit. */
const wantedPitch = 24;
/** A view hardly closer than the whole map would only lose its edge. */
const leastGain = 1.5;

/**
 * What the map shows of itself: the open disc that it looks into; the one open cluster; or an occupation and the ends of its links, where these lie so
 * close that the whole map would draw them over each other; else the whole.
 */
export function automaticView(model: MapModel, state: MapState, size: Size): View {
  const { layout } = model;
  const whole = fitWhole(layout, size);
  const inside = model.opened.find(({ laid }) => laid.node === state.inside);
  if (inside !== undefined) return fitDisc(arrangeMap(model, state.grown).opened(inside.laid), size);
  if (state.open.length > 0 || state.beside || state.focusDot === null || state.links.length === 0)
    return autoView(layout, state.grown, size);
  const cluster = model.clusterOf.get(state.focusDot.place)?.laid.node;
  const dots = buildDots(model, arrangeMap(model, []), new Map(), { ...state, compared: new Map() }, 1);
  const wanted = Math.min(
    wantedPitch / leastDistance(dots),
    cluster === undefined ? Number.POSITIVE_INFINITY : autoView(layout, [cluster], size).k,
  );
  const view = fitAround(boxOf(dots), size, wanted);
  return view.k < whole.k * leastGain ? whole : view;
}

/** Between any two, world units; endless if there are not two. */
const leastDistance = (dots: readonly SceneDot[]) =>
  Math.min(
    ...dots.flatMap((one, at) =>
      range(at + 1, dots.length).map((to) => {
        const other = dots[to] ?? one;
        return Math.hypot(one.x - other.x, one.y - other.y);
      }),
    ),
  );

const boxOf = (dots: readonly SceneDot[]): Box => ({
  x0: Math.min(...dots.map(({ x }) => x)),
  y0: Math.min(...dots.map(({ y }) => y)),
  x1: Math.max(...dots.map(({ x }) => x)),
  y1: Math.max(...dots.map(({ y }) => y)),
});
