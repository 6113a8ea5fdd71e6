import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import { betweenViews, type Size, sameView, type View, zoomAbout } from "#features/explore/map/camera.ts";
import { drawOver, drawScene, fillSea } from "#features/explore/map/draw/draw-scene.ts";
import { drawGlide, type Glide } from "#features/explore/map/draw/glide.ts";
import { copyPicture, dropPicture, type Picture } from "#features/explore/map/draw/kept-picture.ts";
import type { MapContent } from "#features/explore/map/draw/map-content.ts";
import { watchPixelRatio } from "#features/explore/map/draw/watch-pixel-ratio.ts";
import { grabAt } from "#features/explore/map/hand/grab.ts";
import { moveModel } from "#features/explore/map/hand/move-model.ts";
import { buildEdgeTags, type EdgeTag } from "#features/explore/map/links/edge-tags.ts";
import { buildOverlay } from "#features/explore/map/scene/build-overlay.ts";
import { createSceneKeeper } from "#features/explore/map/scene/create-scene-keeper.ts";
import type { MapProjection } from "#features/explore/map/scene/map-projection.ts";
import { type Picked, pickAt } from "#features/explore/map/scene/pick.ts";
import { projectScene } from "#features/explore/map/scene/project-scene.ts";
import type { Overlay, Scene } from "#features/explore/map/scene/scene.ts";

/** All that decides how a map looks at rest. */
export interface ShownMap {
  readonly content: MapContent;
  readonly view: View;
}

export interface MapRenderer {
  /** Shows the content from the view; `glide` moves there and opens what was closed, else at once. */
  readonly show: (content: MapContent, view: View, glide: boolean) => void;
  /** Moves the camera under the reader's hand. */
  readonly moveTo: (view: View) => void;
  /** Marks what the pointer is over, here and (by occupation) in another pane. */
  readonly point: (picked: Picked | null, elsewhere: ReadonlySet<OccupationId> | null) => void;
  readonly pick: (x: number, y: number) => Picked | null;
  /** What a drag from there would move; `null`: the map itself. */
  readonly grab: (x: number, y: number) => NodeId | null;
  /** Shows the same in another layout, under the hand that moves something; `settled`: the hand has let go. */
  readonly reshape: (layout: Layout, settled: boolean) => void;
  /** `null` before the first content. */
  readonly view: () => View | null;
  /** What is shown once nothing moves; `null` before the first content. */
  readonly shown: () => ShownMap | null;
  /** The same again, with letters that have come since. */
  readonly redraw: () => void;
  readonly stop: () => void;
}

const cameraTime = 320;
/** After the hand's last movement, until the picture is drawn anew, sharp. */
const stillAfter = 120;
/** Close to cubic-bezier(.2, 0, 0, 1): quick to start, slow to end. */
const ease = (part: number) => 1 - (1 - part) ** 3;

/**
 * Draws on a canvas, and only when something has changed. A frame under way is a picture moved and scaled; at rest
 * all is drawn sharp. `canvas.dataset.frames` counts what was drawn.
 *
 * @param onRest where everything lies once the camera stands still
 * @param onMove the view while it does not
 */
export function createMapRenderer(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  onRest: (projection: MapProjection, view: View) => void,
  onMove: (view: View) => void,
): MapRenderer {
  let content: MapContent | null = null;
  let view: View | null = null;
  let glide: Glide | null = null;
  const keeper = createSceneKeeper();
  let tags: readonly EdgeTag[] = [];
  let picked: Picked | null = null;
  let elsewhere: ReadonlySet<OccupationId> | null = null;
  let request = 0;
  let frames = 0;
  /** The hand moves a thing: each frame is of another map, of which no picture is kept. */
  let shaping = false;
  /** Runs while the hand moves the camera. */
  let still: ReturnType<typeof setTimeout> | null = null;

  const startFrame = () => {
    frames += 1;
    canvas.dataset.frames = String(frames);
    return content === null ? 1 : fitCanvas(canvas, content.size);
  };

  const draw = () => {
    if (content === null || view === null || content.size.width * content.size.height === 0) return;
    const { size, model, palette } = content;
    const moving = still !== null;
    const scene = keeper.scene(content, view, moving);
    tags = buildEdgeTags(scene, view, size, content.taken);
    const ratio = startFrame();
    const sight = { x0: -view.x, y0: -view.y, x1: size.width - view.x, y1: size.height - view.y };
    const overlay = scene.k === view.k ? buildOverlay(scene, model, palette, picked, elsewhere, sight) : null;
    const input = { scene, overlay, tags, view, size, ratio };
    // The first frame is awaited: its picture is kept by the next, before anything opens.
    if (frames === 1) sharpenSoon();
    const straight = shaping || frames === 1 || (!moving && liesUnder(overlay));
    const picture = straight ? null : keeper.picture(content, view, ratio, moving);
    if (picture === null) return drawScene(context, input);
    fillSea(context, scene, size, ratio);
    copyPicture(context, picture, view);
    drawOver(context, input);
  };

  const rest = () => {
    const scene = keeper.last();
    if (content !== null && view !== null && scene !== null)
      onRest(projectScene(scene, view, content.size), view);
  };

  const step = (time: number) => {
    request = 0;
    if (glide === null || content === null) return draw();
    const part = Math.min(1, Math.max(0, (time - glide.start) / cameraTime));
    if (part === 1) {
      view = glide.to;
      endGlide();
      draw();
      rest();
      return;
    }
    view = betweenViews(glide.from, glide.to, ease(part));
    tags = [];
    drawGlide(context, { glide, content, keeper, view, ratio: startFrame(), time });
    onMove(view);
    ask();
  };
  const ask = () => {
    if (request === 0) request = requestAnimationFrame(step);
  };
  const endGlide = (kept: Picture | null = null) => {
    if (glide !== null && glide.old !== kept) dropPicture(glide.old);
    glide = null;
  };
  const stopMoving = () => {
    if (still !== null) clearTimeout(still);
    still = null;
  };

  const sharpenSoon = () => {
    stopMoving();
    still = setTimeout(() => {
      still = null;
      ask();
    }, stillAfter);
  };

  const redraw = () => {
    dropPicture(keeper.takePicture());
    ask();
  };
  // A canvas that the system has taken away comes back empty.
  canvas.addEventListener("contextrestored", redraw);
  const stopWatching = watchPixelRatio(ask);

  return {
    show: (next, to, gliding) => {
      const before = content;
      content = next;
      const opens = before !== null && before.state.grown.join() !== next.state.grown.join();
      const moves = view !== null && !sameView(view, to);
      picked = null;
      shaping = false;
      stopMoving();
      if (gliding && view !== null && before !== null && (opens || moves)) {
        const old = keeper.takePicture() ?? glide?.old ?? null;
        endGlide(old);
        glide = { start: performance.now(), from: view, to, old, drawn: 0, ready: null };
        ask();
        return;
      }
      endGlide();
      view = to;
      draw();
      rest();
    },
    moveTo: (to) => {
      endGlide();
      sharpenSoon();
      view = to;
      onMove(to);
      ask();
    },
    point: (next, other) => {
      if (samePick(picked, next) && elsewhere === other) return;
      picked = next;
      elsewhere = other;
      ask();
    },
    pick: (x, y) => {
      const scene = keeper.last();
      return scene === null || view === null ? null : pickAt(scene, tags, viewOf(scene, view, x, y), x, y);
    },
    grab: (x, y) => {
      const scene = keeper.last();
      if (scene === null || view === null || content === null) return null;
      return grabAt(scene, content.model, content.state, viewOf(scene, view, x, y), x, y);
    },
    reshape: (layout, settled) => {
      if (content === null || !sameMap(content.model.layout, layout)) return;
      if (content.model.layout !== layout) content = { ...content, model: moveModel(content.model, layout) };
      picked = null;
      shaping = !settled;
      if (!settled) return ask();
      draw();
      rest();
    },
    view: () => view,
    shown: () => (content === null || view === null ? null : { content, view: glide?.to ?? view }),
    redraw,
    stop: () => {
      canvas.removeEventListener("contextrestored", redraw);
      cancelAnimationFrame(request);
      stopWatching();
      stopMoving();
      endGlide();
      dropPicture(keeper.takePicture());
      request = 0;
    },
  };
}

/** A layout that was asked for may come when the pane shows another framework, or the same in another size. */
const sameMap = (a: Layout, b: Layout) => a.frameworkId === b.frameworkId && a.size === b.size;

/** What the pointer is over is drawn under the dots and letters of the scene. */
const liesUnder = (overlay: Overlay | null) =>
  overlay !== null && (overlay.areas.length > 0 || overlay.ties.some(({ lines }) => lines.length > 0));

/** Of the scene's own zoom, with the same point of the map under the pointer. */
const viewOf = (scene: Scene, view: View, x: number, y: number): View =>
  scene.k === view.k ? view : zoomAbout(view, x, y, scene.k / view.k);

/** Gives the canvas a pixel for each of the screen's. */
function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Size): number {
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  return ratio;
}

function samePick(a: Picked | null, b: Picked | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "dot") return b.kind === "dot" && a.dot.key === b.dot.key;
  return b.kind === "node" && a.node === b.node;
}
