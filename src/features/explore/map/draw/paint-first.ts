import type { Layout } from "#domain/layout.ts";
import { autoView } from "#features/explore/map/camera.ts";
import { buildPalette, type MapTheme } from "#features/explore/map/colour/palette.ts";
import { drawLand, drawScene } from "#features/explore/map/draw/draw-scene.ts";
import { buildMapModel, type MapNames } from "#features/explore/map/map-model.ts";
import { restingState } from "#features/explore/map/map-state.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildAreas, placeBatches } from "#features/explore/map/scene/build-areas.ts";
import { buildScene } from "#features/explore/map/scene/build-scene.ts";
import { lightClusters } from "#features/explore/map/scene/light-clusters.ts";
import { controlBoxes } from "#features/explore/map/scene/map-boxes.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";

/** Draws more of the first picture, on what is there. */
export interface FirstPicture {
  /** Codes and names of the clusters, and the groupings'. */
  readonly paintNames: () => void;
  /** Those of the places too, of which there are many: once their letters have come. */
  readonly paintAllNames: () => void;
}

/**
 * Draws the land and the places of the opening view, from places, names and marks alone, before React and the tables
 * are there; the map that comes then draws the same. Names follow: to find their places takes as long as all else.
 *
 * @returns `null` where there is no canvas to draw on
 */
export function paintFirst(
  canvas: HTMLCanvasElement,
  layout: Layout,
  names: MapNames,
  theme: MapTheme,
): FirstPicture | null {
  const context = canvas.getContext("2d");
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  if (context === null || size.width === 0 || size.height === 0) return null;
  const model = buildMapModel(layout, names, null, new Map());
  const arrangement = arrangeMap(model, []);
  const palette = buildPalette(theme);
  const view = autoView(layout, [], size);
  const { x, y, k } = view;
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);

  const lights = lightClusters(model, restingState, k);
  const land = {
    k,
    sea: palette.sea,
    areas: buildAreas(model, restingState, palette, lights),
    places: placeBatches(model, arrangement, restingState.lens, palette, lights, k),
  };
  drawLand(context, land, { view, size, ratio });

  let built: Scene | null = null;
  const wholeScene = () => {
    built ??= buildScene({
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
    return built;
  };
  const draw = (scene: Scene) => drawScene(context, { scene, overlay: null, tags: [], view, size, ratio });
  const placeIds = new Set<string>(layout.places.map(({ node }) => node));
  return {
    paintNames: () => {
      const scene = wholeScene();
      draw({ ...scene, labels: scene.labels.filter(({ key }) => !placeIds.has(key)) });
    },
    paintAllNames: () => draw(wholeScene()),
  };
}
