import type { View } from "#features/explore/map/camera.ts";
import { drawScene, fillSea } from "#features/explore/map/draw/draw-scene.ts";
import { copyPicture, coversView, type Picture } from "#features/explore/map/draw/kept-picture.ts";
import type { MapContent } from "#features/explore/map/draw/map-content.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import type { SceneKeeper } from "#features/explore/map/scene/create-scene-keeper.ts";

/** The camera's way to what is shown next. */
export interface Glide {
  readonly start: number;
  readonly from: View;
  readonly to: View;
  /** Of what is left behind. */
  readonly old: Picture | null;
  /** Frames drawn. */
  drawn: number;
  /** When the new picture was there; `null`: not yet. */
  ready: number | null;
}

interface GlideFrame {
  readonly glide: Glide;
  readonly content: MapContent;
  readonly keeper: SceneKeeper;
  readonly view: View;
  /** Device px per px. */
  readonly ratio: number;
  /** Ms, of the frame. */
  readonly time: number;
}

/** What the new picture takes to come over the old one, ms. */
const fadeTime = 160;

/**
 * The old picture goes with the camera at once; what it leads to is worked out in the frames after, a part in each,
 * and then fades in over it.
 */
export function drawGlide(
  context: CanvasRenderingContext2D,
  { glide, content, keeper, view, ratio, time }: GlideFrame,
): void {
  const { size, model } = content;
  if (glide.drawn === 1) arrangeMap(model, content.state.grown);
  if (glide.drawn === 2) keeper.scene(content, glide.to, false);
  const next = glide.drawn < 3 ? null : keeper.picture(content, glide.to, ratio, false);
  if (next !== null) glide.ready ??= time;
  glide.drawn += 1;

  const { old, ready } = glide;
  const faded = ready === null ? 0 : Math.min(1, (time - ready) / fadeTime);
  const pictures = [old, next].filter((one) => one !== null);
  // The one that shows more of the map lies below.
  const [base, over] = pictures.toSorted((a, b) => a.view.k - b.view.k);
  const covered = pictures.some((one) => coversView(one, view, size, model.layout.bounds));
  if (base === undefined || (ready !== null && !covered)) {
    const scene = keeper.scene(content, glide.to, false);
    drawScene(context, { scene, overlay: null, tags: [], view, size, ratio });
    return;
  }
  fillSea(context, base.scene, size, ratio);
  copyPicture(context, base, view);
  if (over !== undefined) copyPicture(context, over, view, over === next ? faded : 1 - faded);
}
