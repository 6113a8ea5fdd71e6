import type { Layout } from "#domain/layout.ts";
import { arrangeMap } from "#features/explore/map/arrange-map.ts";
import { buildScene } from "#features/explore/map/build-scene.ts";
import { autoView } from "#features/explore/map/camera.ts";
import { drawScene } from "#features/explore/map/draw-scene.ts";
import { controlBoxes } from "#features/explore/map/map-boxes.ts";
import {
  buildMapModel,
  type MapModel,
  type MapNames,
  type ModelCluster,
} from "#features/explore/map/map-model.ts";
import { restingState } from "#features/explore/map/map-state.ts";
import { buildPalette, type MapTheme } from "#features/explore/map/palette.ts";

/**
 * The opening view from places, names and marks alone, before React and the tables are there; the map that comes
 * then draws the same. Does nothing where there is no canvas to draw on.
 *
 * @returns draws the same again with the names of the places, of which there are many: their letters come later
 */
export function paintFirst(
  canvas: HTMLCanvasElement,
  layout: Layout,
  names: MapNames,
  theme: MapTheme,
): () => void {
  const context = canvas.getContext("2d");
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  if (context === null || size.width === 0 || size.height === 0) return () => {};
  const full = buildMapModel(layout, names, null, new Map());
  const arrangement = arrangeMap(full, new Map());
  const palette = buildPalette(theme);
  const view = autoView(layout, [], size);
  const { x, y, k } = view;
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);

  const draw = (model: MapModel) => {
    const scene = buildScene({
      model,
      state: restingState,
      arrangement,
      palette,
      k,
      ...size,
      within: { x0: 4 - x, y0: 4 - y, x1: size.width - 4 - x, y1: size.height - 4 - y },
      taken: controlBoxes(size, { away: false, legend: null }).map((box) => ({
        x0: box.x0 - x,
        y0: box.y0 - y,
        x1: box.x1 - x,
        y1: box.y1 - y,
      })),
    });
    drawScene(context, { scene, overlay: null, tags: [], view, size, ratio });
  };
  // Names are placed in the order of their rank, so those of clusters are where they stay.
  draw({ ...full, clusters: full.clusters.map(withoutPlaceNames) });
  return () => draw(full);
}

const withoutPlaceNames = (cluster: ModelCluster): ModelCluster => ({
  ...cluster,
  places: cluster.places.map((place) => ({ ...place, name: null })),
});
