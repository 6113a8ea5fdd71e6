import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Box, Layout } from "#domain/layout.ts";
import { arrangeMap } from "#features/explore/map/arrange-map.ts";
import { buildOverlay } from "#features/explore/map/build-overlay.ts";
import { buildScene } from "#features/explore/map/build-scene.ts";
import { betweenViews, type Size, sameView, type View } from "#features/explore/map/camera.ts";
import { drawScene } from "#features/explore/map/draw-scene.ts";
import { buildEdgeTags, type EdgeTag } from "#features/explore/map/edge-tags.ts";
import { grabAt } from "#features/explore/map/grab.ts";
import type { MapModel } from "#features/explore/map/map-model.ts";
import type { MapProjection } from "#features/explore/map/map-projection.ts";
import type { MapState } from "#features/explore/map/map-state.ts";
import { moveModel } from "#features/explore/map/move-model.ts";
import type { Palette } from "#features/explore/map/palette.ts";
import { type Picked, pickAt } from "#features/explore/map/pick.ts";
import { projectScene } from "#features/explore/map/project-scene.ts";
import type { Scene } from "#features/explore/map/scene.ts";

/** What the map shows, wherever its camera is. */
export interface MapContent {
  readonly model: MapModel;
  readonly state: MapState;
  readonly palette: Palette;
  readonly size: Size;
  /** Parts of the map that controls lie over, px. */
  readonly taken: readonly Box[];
  /** The camera is the map's own: names keep off its edge. */
  readonly fitted: boolean;
}

/** All that decides how a map looks at rest. */
export interface ShownMap {
  readonly content: MapContent;
  readonly view: View;
  /** How far each open cluster has opened, 0 to 1. */
  readonly openness: ReadonlyMap<NodeId, number>;
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
const bloomTime = 240;
/** Close to cubic-bezier(.2, 0, 0, 1): quick to start, slow to end. */
const ease = (part: number) => 1 - (1 - part) ** 3;

interface Glide {
  readonly start: number;
  readonly from: View;
  readonly to: View;
  readonly openFrom: ReadonlyMap<NodeId, number>;
}

/**
 * Draws on a canvas, and only when something has changed. `canvas.dataset.frames` counts what was drawn.
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
  let openness: ReadonlyMap<NodeId, number> = new Map();
  let glide: Glide | null = null;
  let scene: Scene | null = null;
  let sceneOf: readonly unknown[] = [];
  let tags: readonly EdgeTag[] = [];
  let picked: Picked | null = null;
  let elsewhere: ReadonlySet<OccupationId> | null = null;
  let request = 0;
  let frames = 0;

  const currentScene = (shown: MapContent, at: View): Scene => {
    const key = [shown, openness, at.k, glide === null];
    if (scene !== null && key.every((part, index) => part === sceneOf[index])) return scene;
    const { width, height } = shown.size;
    const sight = { x0: 4 - at.x, y0: 4 - at.y, x1: width - 4 - at.x, y1: height - 4 - at.y };
    const settled = shown.fitted && glide === null;
    sceneOf = key;
    scene = buildScene({
      ...shown,
      arrangement: arrangeMap(shown.model, openness),
      k: at.k,
      width,
      height,
      within: settled ? sight : null,
      gliding: glide !== null,
      taken: settled ? shown.taken.map((box) => shift(box, -at.x, -at.y)) : [],
    });
    return scene;
  };

  const draw = () => {
    if (content === null || view === null || content.size.width === 0) return;
    const { size, model, palette } = content;
    const now = currentScene(content, view);
    tags = buildEdgeTags(now, view, size, content.taken);
    const ratio = fitCanvas(canvas, size);
    const sight = { x0: -view.x, y0: -view.y, x1: size.width - view.x, y1: size.height - view.y };
    const overlay = glide === null ? buildOverlay(now, model, palette, picked, elsewhere, sight) : null;
    drawScene(context, { scene: now, overlay, tags, view, size, ratio });
    frames += 1;
    canvas.dataset.frames = String(frames);
  };

  const rest = () => {
    if (content !== null && view !== null && scene !== null)
      onRest(projectScene(scene, view, content.size), view);
  };

  const step = (time: number) => {
    request = 0;
    if (glide === null) return draw();
    const gone = time - glide.start;
    const part = Math.min(1, Math.max(0, gone / cameraTime));
    view = betweenViews(glide.from, glide.to, ease(part));
    openness = bloomed(
      glide.openFrom,
      content?.state.grown ?? [],
      ease(Math.min(1, Math.max(0, gone / bloomTime))),
    );
    if (part === 1) {
      view = glide.to;
      glide = null;
      draw();
      rest();
      return;
    }
    draw();
    onMove(view);
    ask();
  };
  const ask = () => {
    if (request === 0) request = requestAnimationFrame(step);
  };

  // A canvas that the system has taken away comes back empty.
  const redraw = () => ask();
  canvas.addEventListener("contextrestored", redraw);

  return {
    show: (next, to, gliding) => {
      const before = content;
      content = next;
      const opens = before !== null && before.state.grown.join() !== next.state.grown.join();
      const moves = view !== null && !sameView(view, to);
      picked = null;
      if (gliding && view !== null && before !== null && (opens || moves)) {
        glide = { start: performance.now(), from: view, to, openFrom: openness };
        ask();
        return;
      }
      glide = null;
      view = to;
      if (opens || before?.model !== next.model) openness = bloomed(new Map(), next.state.grown, 1);
      draw();
      rest();
    },
    moveTo: (to) => {
      glide = null;
      if (content !== null) openness = settledOpenness(openness, content.state.grown);
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
    pick: (x, y) => (scene === null || view === null ? null : pickAt(scene, tags, view, x, y)),
    grab: (x, y) =>
      scene === null || view === null || content === null || content.state.beside
        ? null
        : grabAt(scene, content.model, content.state, view, x, y),
    reshape: (layout, settled) => {
      if (content === null) return;
      if (content.model.layout !== layout) content = { ...content, model: moveModel(content.model, layout) };
      picked = null;
      if (!settled) return ask();
      draw();
      rest();
    },
    view: () => view,
    shown: () =>
      content === null || view === null
        ? null
        : { content, view: glide?.to ?? view, openness: bloomed(new Map(), content.state.grown, 1) },
    redraw: ask,
    stop: () => {
      canvas.removeEventListener("contextrestored", redraw);
      cancelAnimationFrame(request);
      request = 0;
    },
  };
}

/** Gives the canvas a pixel for each of the screen's. */
function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Size): number {
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  return ratio;
}

function bloomed(
  from: ReadonlyMap<NodeId, number>,
  open: readonly NodeId[],
  part: number,
): ReadonlyMap<NodeId, number> {
  const at = new Map<NodeId, number>();
  for (const node of new Set([...from.keys(), ...open])) {
    const start = from.get(node) ?? 0;
    const now = start + ((open.includes(node) ? 1 : 0) - start) * part;
    if (now > 0) at.set(node, now);
  }
  return at;
}

/** The same map if nothing is on its way, so that the scene is not built again. */
function settledOpenness(openness: ReadonlyMap<NodeId, number>, open: readonly NodeId[]) {
  const settled = openness.size === open.length && open.every((node) => openness.get(node) === 1);
  return settled ? openness : bloomed(new Map(), open, 1);
}

const shift = ({ x0, y0, x1, y1 }: Box, x: number, y: number): Box => ({
  x0: x0 + x,
  y0: y0 + y,
  x1: x1 + x,
  y1: y1 + y,
});

function samePick(a: Picked | null, b: Picked | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "dot") return b.kind === "dot" && a.dot.key === b.dot.key;
  return b.kind === "node" && a.node === b.node;
}
