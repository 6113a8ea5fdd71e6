import { automaticView } from "#features/explore/map/automatic-view.ts";
import type { Palette } from "#features/explore/map/colour/palette.ts";
import type { ShownMap } from "#features/explore/map/draw/create-map-renderer.ts";
import { buildEdgeTags } from "#features/explore/map/links/edge-tags.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildScene } from "#features/explore/map/scene/build-scene.ts";
import type { MapPicture } from "#features/explore/picture/scene-to-svg.ts";

/** What a map shows, in the given colours; no room is left for controls, which a picture has not. */
export function takePicture({ content, view: shown }: ShownMap, palette: Palette): MapPicture {
  const { model, state, size, fitted } = content;
  // On screen the map may have stepped aside for the key.
  const view = fitted ? automaticView(model, state, size) : shown;
  const scene = buildScene({
    model,
    state,
    palette,
    arrangement: arrangeMap(model, state.grown),
    k: view.k,
    ...size,
    within: fitted
      ? { x0: 4 - view.x, y0: 4 - view.y, x1: size.width - 4 - view.x, y1: size.height - 4 - view.y }
      : null,
    taken: [],
  });
  return { scene, tags: buildEdgeTags(scene, view, size, []), view, size, nameOf: namesIn(model) };
}

function namesIn(model: MapModel): MapPicture["nameOf"] {
  const names = new Map<string, string>();
  for (const { laid, title } of model.shelves) if (title !== null) names.set(laid.node, title);
  for (const { laid, name, places } of model.clusters) {
    for (const place of places) {
      if (place.name !== null) names.set(place.laid.node, place.name.title);
      for (const [at, key] of place.keys.entries()) {
        const occupation = place.occupations[at];
        if (occupation !== undefined) names.set(key, model.titleOf(occupation));
      }
    }
    names.set(laid.node, name.title);
  }
  return (key) => names.get(key) ?? null;
}
