// Runs in the browser: draws one framework by our renderer and by force-graph, and times every frame.
import ForceGraph from "force-graph";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Layout } from "#domain/layout.ts";
import { arrangeMap } from "#features/explore/map/arrange-map.ts";
import { buildDots } from "#features/explore/map/build-dots.ts";
import { autoView, type View, zoomAbout } from "#features/explore/map/camera.ts";
import { createMapRenderer } from "#features/explore/map/create-map-renderer.ts";
import { lightClusters } from "#features/explore/map/light-clusters.ts";
import { buildMapModel } from "#features/explore/map/map-model.ts";
import { type MapState, restingState } from "#features/explore/map/map-state.ts";
import { buildPalette } from "#features/explore/map/palette.ts";

export interface DrawingInput {
  readonly framework: Framework;
  readonly layout: Layout;
  /** Pairs of occupations. */
  readonly related: readonly (readonly [OccupationId, OccupationId])[];
}

/** Ms a frame, in the order they came. */
export interface DrawingBench {
  /** `everyDot`: as when another pane picks them all; else as the map opens. */
  readonly ours: (input: DrawingInput, everyDot: boolean, frames: number) => Promise<readonly number[]>;
  readonly peer: (input: DrawingInput, frames: number) => Promise<readonly number[]>;
}

declare global {
  interface Window {
    drawingBench: DrawingBench;
  }
}

const size = { width: 1064, height: 844 };

window.drawingBench = {
  ours: async (input, everyDot, frames) => {
    const { model, state } = read(input, everyDot);
    const canvas = document.createElement("canvas");
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
    document.body.append(canvas);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas to draw on");
    const renderer = createMapRenderer(
      canvas,
      context,
      () => {},
      () => {},
    );
    const view = autoView(model.layout, [], size);
    renderer.show(
      { model, state, palette: buildPalette("light"), size, taken: [], fitted: false },
      view,
      false,
    );
    const times = await timeFrames(frames, (at) => renderer.moveTo(moved(view, at)));
    renderer.stop();
    canvas.remove();
    return times;
  },
  peer: async (input, frames) => {
    const element = document.createElement("div");
    document.body.append(element);
    const { nodes, links } = graphOf(input);
    const graph = new ForceGraph(element)
      .width(size.width)
      .height(size.height)
      .cooldownTicks(0)
      .autoPauseRedraw(false)
      .nodeRelSize(2)
      .graphData({ nodes, links });
    const view = autoView(input.layout, [], size);
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

function read({ framework, layout }: DrawingInput, everyDot: boolean) {
  const index = buildFrameworkIndex(framework);
  const names = new Map(framework.nodes.map((node) => [node.id, node]));
  const model = buildMapModel(layout, { names, marks: buildClusterMarks(index) }, index, new Map());
  const state: MapState = everyDot
    ? { ...restingState, highlight: new Set(index.occupations) }
    : restingState;
  return { model, state };
}

/** A hand that pans in circles and zooms in and out a little. */
function moved(view: View, at: number): View {
  const panned = { ...view, x: view.x + 60 * Math.sin(at / 5), y: view.y + 40 * Math.cos(at / 5) };
  return zoomAbout(panned, size.width / 2, size.height / 2, 1.15 + 0.15 * Math.sin(at / 7));
}

async function timeFrames(frames: number, move: (at: number) => void): Promise<readonly number[]> {
  const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let at = 0; at < 5; at += 1) {
    move(at);
    await next();
  }
  const times: number[] = [];
  let last = await next();
  for (let at = 0; at < frames; at += 1) {
    move(at);
    const now = await next();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** The same marks at the same places, as nodes: the tree, its dots, and links along the tree and between related ones. */
function graphOf(input: DrawingInput) {
  const { model, state } = read(input, true);
  const at = new Map<string, { readonly id: string; readonly fx: number; readonly fy: number }>();
  for (const { laid, places } of model.clusters)
    for (const { node, x, y } of [laid, ...places.map((place) => place.laid)])
      at.set(node, { id: node, fx: x, fy: y });
  const firstDot = new Map<string, string>();
  const links: { readonly source: string; readonly target: string }[] = [];
  for (const { key, occupation, place, x, y } of buildDots(
    model,
    arrangeMap(model, new Map()),
    lightClusters(model, state, 1),
    state,
    1,
  )) {
    at.set(key, { id: key, fx: x, fy: y });
    links.push({ source: place, target: key });
    if (!firstDot.has(occupation)) firstDot.set(occupation, key);
  }
  for (const { laid, places } of model.clusters)
    for (const place of places) links.push({ source: laid.node, target: place.laid.node });
  for (const [one, other] of input.related) {
    const source = firstDot.get(one);
    const target = firstDot.get(other);
    if (source !== undefined && target !== undefined) links.push({ source, target });
  }
  return { nodes: [...at.values()], links };
}
