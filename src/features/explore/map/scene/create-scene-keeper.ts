import type { Box } from "#domain/layout.ts";
import type { View } from "#features/explore/map/camera.ts";
import { coversView, type Picture, paintPicture } from "#features/explore/map/draw/kept-picture.ts";
import type { MapContent } from "#features/explore/map/draw/map-content.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildScene } from "#features/explore/map/scene/build-scene.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";

/** Holds the last scene and its picture, and makes new ones only where these will not do. */
export interface SceneKeeper {
  /** `null` before the first. */
  readonly last: () => Scene | null;
  /** @param moving the hand moves the camera: a scene of a zoom near by will do */
  readonly scene: (content: MapContent, view: View, moving: boolean) => Scene;
  /** @returns `null` where there is no canvas to draw on */
  readonly picture: (content: MapContent, view: View, ratio: number, moving: boolean) => Picture | null;
  /** Hands the picture over: the next is another. */
  readonly takePicture: () => Picture | null;
}

/** A picture is scaled up to this far, then drawn anew under the hand. */
const mostScaled = 2;

export function createSceneKeeper(): SceneKeeper {
  let scene: Scene | null = null;
  let picture: Picture | null = null;
  let shows: readonly unknown[] = [];
  let stands: readonly unknown[] = [];

  const sceneFor = (content: MapContent, view: View, moving: boolean): Scene => {
    const { model, state, palette, size, fitted, taken } = content;
    const showsNow = [model, state, palette, size];
    // The names of a fitted map keep off its edges, so they stand by where these are.
    const standsNow = fitted ? [view.k, view.x, view.y, taken] : [view.k];
    if (scene !== null && same(shows, showsNow)) {
      if (moving && Math.abs(Math.log(view.k / scene.k)) <= Math.log(mostScaled)) return scene;
      if (same(stands, standsNow)) return scene;
    }
    [shows, stands] = [showsNow, standsNow];
    const { width, height } = size;
    scene = buildScene({
      ...content,
      arrangement: arrangeMap(model, state.grown),
      k: view.k,
      width,
      height,
      within: fitted
        ? { x0: 4 - view.x, y0: 4 - view.y, x1: width - 4 - view.x, y1: height - 4 - view.y }
        : null,
      taken: fitted ? taken.map((box) => shift(box, -view.x, -view.y)) : [],
    });
    return scene;
  };

  return {
    last: () => scene,
    scene: sceneFor,
    picture: (content, view, ratio, moving) => {
      const now = sceneFor(content, view, moving);
      const { size, model } = content;
      const known = picture?.scene === now && picture.ratio === ratio;
      const fits = picture !== null && (moving || isWhole(picture, view, ratio));
      if (known && fits && picture !== null && coversView(picture, view, size, model.layout.bounds))
        return picture;
      picture = paintPicture(picture?.canvas ?? document.createElement("canvas"), now, view, size, ratio);
      return picture;
    },
    takePicture: () => {
      const taken = picture;
      picture = null;
      return taken;
    },
  };
}

/** Whether the picture lies on the screen's own pixels, as if it were drawn there. */
const isWhole = ({ view: drawn }: Picture, view: View, ratio: number) =>
  drawn.k === view.k && [view.x - drawn.x, view.y - drawn.y].every((by) => nearWhole(by * ratio));

const nearWhole = (px: number) => Math.abs(px - Math.round(px)) < 0.01;

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((part, index) => part === b[index]);

const shift = ({ x0, y0, x1, y1 }: Box, x: number, y: number): Box => ({
  x0: x0 + x,
  y0: y0 + y,
  x1: x1 + x,
  y1: y1 + y,
});
