import type { View } from "#features/explore/map/camera.ts";
import { type Bloom, createBloom } from "#features/explore/map/draw/bloom.ts";
import { drawOnto, drawScene, fillSea } from "#features/explore/map/draw/draw-scene.ts";
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
  /** What opens under the eye, from when on. */
  bloom?: { readonly of: Bloom; readonly start: number } | null;
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
const fadeTime = 120;
/** What places take to come out of their island, ms; it ends with the camera's way. */
const bloomTime = 240;
/** From this part on the bloom gives way to the picture with its names. */
const bloomed = 0.6;
/** Quick to start, slow to end. */
const ease = (part: number) => 1 - (1 - part) ** 3;

/**
 * The old picture goes with the camera at once; what it leads to is worked out in the frames after, a part in each,
 * and then fades in over it. Places of what opens grow out of where the old picture has them meanwhile.
 */
export function drawGlide(context: CanvasRenderingContext2D, frame: GlideFrame): void {
  const { glide, content, keeper, time } = frame;
  if (glide.drawn === 1) arrangeMap(content.model, content.state.grown);
  if (glide.drawn === 2) {
    const scene = keeper.scene(content, glide.to, false);
    const of = glide.old === null ? null : createBloom(content, glide.old.scene, scene);
    glide.bloom = of && { of, start: time };
  }
  const faded = drawPictures(context, frame);
  drawBloom(context, frame, faded);
}

function drawBloom(
  context: CanvasRenderingContext2D,
  { glide: { bloom }, content: { size }, view, ratio, time }: GlideFrame,
  faded: number,
): void {
  const part = bloom ? (time - bloom.start) / bloomTime : 1;
  if (!bloom || part >= 1) return;
  // Not before the new picture is there in full: the old one would show through.
  context.globalAlpha = faded < 1 ? 1 : Math.min(1, (1 - part) / (1 - bloomed));
  const scene = bloom.of(ease(Math.max(0, part)));
  drawOnto(context, { scene, overlay: null, tags: [], view, size, ratio });
  context.globalAlpha = 1;
}

/** @returns how far the new picture has come over the old one, 0 to 1 */
function drawPictures(
  context: CanvasRenderingContext2D,
  { glide, content, keeper, view, ratio, time }: GlideFrame,
): number {
  const { size, model } = content;
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
    return 1;
  }
  fillSea(context, base.scene, size, ratio);
  copyPicture(context, base, view);
  if (over !== undefined) copyPicture(context, over, view, over === next ? faded : 1 - faded);
  return faded;
}
