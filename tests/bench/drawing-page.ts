// Runs in the browser: draws one framework by our renderer and by force-graph, and times every frame.
import { least } from "d3";
import ForceGraph from "force-graph";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import { autoView, type View, zoomAbout } from "#features/explore/map/camera.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { createMapRenderer } from "#features/explore/map/draw/create-map-renderer.ts";
import { buildMapModel, type MapModel } from "#features/explore/map/map-model.ts";
import { type MapState, restingState } from "#features/explore/map/map-state.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildDots } from "#features/explore/map/scene/build-dots.ts";
import { buildScene } from "#features/explore/map/scene/build-scene.ts";
import { lightClusters } from "#features/explore/map/scene/light-clusters.ts";
import { pickAt } from "#features/explore/map/scene/pick.ts";
import type { SceneDot } from "#features/explore/map/scene/scene.ts";

export interface DrawingInput {
  readonly framework: Framework;
  readonly layout: Layout;
  /** Pairs of occupations. */
  readonly related: readonly (readonly [OccupationId, OccupationId])[];
}

/** Of the input that was loaded last; ms. */
export interface DrawingBench {
  readonly load: (input: DrawingInput) => void;
  /** A frame each, in the order they came. `everyDot`: as when another pane picks them all; else as the map opens. */
  readonly ours: (everyDot: boolean, frames: number) => Promise<readonly number[]>;
  readonly peer: (frames: number) => Promise<readonly number[]>;
  /** Tasks over 50 ms while the map as it opens is panned. */
  readonly longTasks: (frames: number) => Promise<number>;
  /** To find what lies under a point among every dot: ours, and by looking at each. */
  readonly pick: (points: number) => { readonly ours: number; readonly each: number };
  /** With every dot, at rest: from the end of the hand's movement, at another zoom each time, to the sharp picture. */
  readonly anew: (times: number) => Promise<readonly number[]>;
  /** From the press to the first frame of the largest cluster opening, and to the last. */
  readonly open: () => Promise<{ readonly first: number; readonly last: number }>;
}

declare global {
  interface Window {
    drawingBench: DrawingBench;
  }
}

const size = { width: 1064, height: 844 };

let model: MapModel | null = null;
let loaded: DrawingInput | null = null;

window.drawingBench = {
  load: (input) => {
    const index = buildFrameworkIndex(input.framework);
    const names = new Map(input.framework.nodes.map((node) => [node.id, node]));
    loaded = input;
    model = buildMapModel(input.layout, { names, marks: buildClusterMarks(index) }, index, new Map());
  },
  ours: async (everyDot, frames) => {
    const shown = startOurs(everyDot ? withEveryDot() : restingState);
    const times = await timeFrames(frames, (at) => shown.renderer.moveTo(moved(shown.view, at)));
    shown.stop();
    return times;
  },
  longTasks: async (frames) => {
    const shown = startOurs(restingState);
    await keptPicture();
    let count = 0;
    const observer = new PerformanceObserver((list) => {
      count += list.getEntries().length;
    });
    observer.observe({ type: "longtask" });
    // A hand pans at one zoom, far.
    await timeFrames(frames, (at) =>
      shown.renderer.moveTo({ ...shown.view, x: shown.view.x + 300 * Math.sin(at / 5) }),
    );
    await nextFrame();
    observer.disconnect();
    shown.stop();
    return count;
  },
  anew: async (times) => {
    const shown = startOurs(withEveryDot());
    const taken: number[] = [];
    for (let at = 1; at <= times; at += 1) {
      await nextFrame();
      const start = performance.now();
      shown.jump(zoomAbout(shown.view, size.width / 2, size.height / 2, 1 + at / 50));
      await nextFrame();
      await nextTask();
      taken.push(performance.now() - start);
    }
    shown.stop();
    return taken;
  },
  pick: (points) => {
    const shown = currentModel();
    // At one px a unit every dot is drawn, however many.
    const { bounds } = shown.layout;
    const view = { k: 1, x: 0, y: 0 };
    const scene = buildScene({
      model: shown,
      state: withEveryDot(),
      arrangement: arrangeMap(shown, []),
      palette: buildPalette("light"),
      k: view.k,
      ...size,
      within: null,
      taken: [],
    });
    const at = (point: number) =>
      [
        bounds.x0 + ((point * 7919) % (bounds.x1 - bounds.x0)),
        bounds.y0 + ((point * 104729) % (bounds.y1 - bounds.y0)),
      ] as const;
    pickAt(scene, [], view, 0, 0);
    const start = performance.now();
    for (let point = 0; point < points; point += 1) pickAt(scene, [], view, ...at(point));
    const between = performance.now();
    const fewer = Math.max(1, points / 100);
    for (let point = 0; point < fewer; point += 1) nearestOfAll(scene.dotList, ...at(point));
    return { ours: (between - start) / points, each: (performance.now() - between) / fewer };
  },
  open: async () => {
    const shown = startOurs(restingState);
    await keptPicture();
    const { clusters, layout } = currentModel();
    const count = ({ places }: (typeof clusters)[number]) =>
      places.reduce((sum, { occupations }) => sum + occupations.length, 0);
    const node = clusters.toSorted((a, b) => count(b) - count(a))[0]?.laid.node;
    if (node === undefined) throw new Error("no cluster to open");
    const start = performance.now();
    shown.show(
      { ...restingState, open: [node], grown: [node], focusNode: node },
      autoView(layout, [node], size),
    );
    await nextFrame();
    // The frame's own work is done when the next task runs.
    await nextTask();
    const first = performance.now() - start;
    await shown.rest();
    await nextTask();
    const last = performance.now() - start;
    shown.stop();
    return { first, last };
  },
  peer: async (frames) => {
    if (loaded === null) throw new Error("nothing loaded");
    const element = document.createElement("div");
    document.body.append(element);
    const { nodes, links } = graphOf(loaded);
    const graph = new ForceGraph(element)
      .width(size.width)
      .height(size.height)
      .cooldownTicks(0)
      .autoPauseRedraw(false)
      .nodeRelSize(2)
      .graphData({ nodes, links });
    const view = autoView(loaded.layout, [], size);
    const times = await timeFrames(frames, (at) => {
      const { k, x, y } = moved(view, at);
      graph.centerAt((size.width / 2 - x) / k, (size.height / 2 - y) / k);
      graph.zoom(k);
    });
    graph._destructor();
    element.remove();
    return times;
  },
};

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve());
    port1.start();
    port2.postMessage(null);
  });

/** The picture that a hand or a glide moves is kept soon after the first frame, before a reader pans or opens anything. */
async function keptPicture(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await nextFrame();
  await nextTask();
}

function currentModel(): MapModel {
  if (model === null) throw new Error("nothing loaded");
  return model;
}

/** Every dot is drawn, as when another pane picks them all. */
function withEveryDot(): MapState {
  const occupations = currentModel().clusters.flatMap(({ places }) =>
    places.flatMap((place) => place.occupations),
  );
  return { ...restingState, highlight: new Set(occupations) };
}

function startOurs(state: MapState) {
  const canvas = document.createElement("canvas");
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
  document.body.append(canvas);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas to draw on");
  let rested = () => {};
  const renderer = createMapRenderer(
    canvas,
    context,
    () => rested(),
    () => {},
  );
  const view = autoView(currentModel().layout, [], size);
  const palette = buildPalette("light");
  const show = (next: MapState, to: View, glide: boolean) =>
    renderer.show({ model: currentModel(), state: next, palette, size, taken: [], fitted: false }, to, glide);
  show(state, view, false);
  return {
    renderer,
    view,
    show: (next: MapState, to: View) => show(next, to, true),
    jump: (to: View) => show(state, to, false),
    rest: () =>
      new Promise<void>((resolve) => {
        rested = resolve;
      }),
    stop: () => {
      renderer.stop();
      canvas.remove();
    },
  };
}

/** As one would pick without an index. */
const nearestOfAll = (dots: readonly SceneDot[], x: number, y: number): SceneDot | null =>
  least(dots, (dot) => (dot.x - x) ** 2 + (dot.y - y) ** 2) ?? null;

/** A hand that pans in circles and zooms in and out a little. */
function moved(view: View, at: number): View {
  const panned = { ...view, x: view.x + 60 * Math.sin(at / 5), y: view.y + 40 * Math.cos(at / 5) };
  return zoomAbout(panned, size.width / 2, size.height / 2, 1.15 + 0.15 * Math.sin(at / 7));
}

async function timeFrames(frames: number, move: (at: number) => void): Promise<readonly number[]> {
  for (let at = 0; at < 5; at += 1) {
    move(at);
    await nextFrame();
  }
  const times: number[] = [];
  let last = await nextFrame();
  for (let at = 0; at < frames; at += 1) {
    move(at);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** The same marks at the same places, as nodes: the tree, its dots, and links along the tree and between related ones. */
function graphOf(input: DrawingInput) {
  const shown = currentModel();
  const state = withEveryDot();
  const at = new Map<string, { readonly id: string; readonly fx: number; readonly fy: number }>();
  for (const { laid, places } of shown.clusters)
    for (const { node, x, y } of [laid, ...places.map((place) => place.laid)])
      at.set(node, { id: node, fx: x, fy: y });
  const firstDot = new Map<string, string>();
  const links: { readonly source: string; readonly target: string }[] = [];
  for (const { key, occupation, place, x, y } of buildDots(
    shown,
    arrangeMap(shown, []),
    lightClusters(shown, state, 1),
    state,
    1,
  )) {
    at.set(key, { id: key, fx: x, fy: y });
    links.push({ source: place, target: key });
    if (!firstDot.has(occupation)) firstDot.set(occupation, key);
  }
  for (const { laid, places } of shown.clusters)
    for (const place of places) links.push({ source: laid.node, target: place.laid.node });
  for (const [one, other] of input.related) {
    const source = firstDot.get(one);
    const target = firstDot.get(other);
    if (source !== undefined && target !== undefined) links.push({ source, target });
  }
  return { nodes: [...at.values()], links };
}
