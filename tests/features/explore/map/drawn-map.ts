import { readFileSync } from "node:fs";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import { type NodeId, nodeId, type OccupationId } from "#domain/ids.ts";
import type { LaidCluster, Layout, LayoutSize } from "#domain/layout.ts";
import type { Occupation } from "#domain/occupation.ts";
import { fitWhole, type Size } from "#features/explore/map/camera.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { layoutSizeFor } from "#features/explore/map/layout-size.ts";
import { buildMapModel, type MapModel } from "#features/explore/map/map-model.ts";
import { type MapState, restingState } from "#features/explore/map/map-state.ts";
import { arrangeMap } from "#features/explore/map/scene/arrange-map.ts";
import { buildScene, type SceneInput } from "#features/explore/map/scene/build-scene.ts";
import { controlBoxes } from "#features/explore/map/scene/map-boxes.ts";
import { frameworkFromText } from "../../../fixtures/framework-from-text.ts";

const none: ReadonlyMap<OccupationId, Occupation> = new Map();

/**
 * Two square islands of 200 units side by side, 40 apart: health with care (nurse, aide) and lab (nurse), and
 * trades with metal (welder) and an empty yard.
 */
export function smallMap(): { readonly index: FrameworkIndex; readonly model: MapModel } {
  const index = buildFrameworkIndex(
    frameworkFromText(
      "a",
      "health > care: nurse, aide\n health > lab: nurse\n trades > metal: welder\n trades > yard:",
    ),
  );
  const layout: Layout = {
    frameworkId: index.framework.id,
    size: "large",
    seed: 1,
    bounds: { x0: 0, y0: 0, x1: 440, y1: 200 },
    shelves: [],
    clusters: [square("health", 0), square("trades", 240)],
    places: [
      { node: nodeId("health/care"), cluster: nodeId("health"), x: 50, y: 150, r: 20, lines: ["care"] },
      { node: nodeId("health/lab"), cluster: nodeId("health"), x: 150, y: 150, r: 10, lines: ["lab"] },
      { node: nodeId("trades/metal"), cluster: nodeId("trades"), x: 290, y: 150, r: 10, lines: ["metal"] },
      { node: nodeId("trades/yard"), cluster: nodeId("trades"), x: 390, y: 150, r: 6, lines: ["yard"] },
    ],
  };
  return { index, model: modelOf(index, layout) };
}

function square(node: string, x: number): LaidCluster {
  return {
    node: nodeId(node),
    shelf: null,
    x: x + 100,
    y: 60,
    lines: [node],
    coast: [[x, 0, x + 200, 0, x + 200, 200, x, 200]],
    bounds: { x0: x, y0: 0, x1: x + 200, y1: 200 },
  };
}

export function modelOf(
  index: FrameworkIndex,
  layout: Layout,
  occupations: ReadonlyMap<OccupationId, Occupation> = none,
): MapModel {
  const names = new Map(index.framework.nodes.map((node) => [node.id, node]));
  return buildMapModel(layout, { names, marks: buildClusterMarks(index) }, index, occupations);
}

/** A scene of the model at rest at 1 px a unit, in the light theme, but for what is given. */
export function sceneOf(model: MapModel, state: Partial<MapState> = {}, input: Partial<SceneInput> = {}) {
  const whole = { ...restingState, grown: state.open ?? [], ...state };
  return buildScene({
    model,
    state: whole,
    arrangement: arrangeMap(model, whole.grown),
    palette: buildPalette("light"),
    k: 1,
    width: 1000,
    height: 800,
    within: null,
    taken: [],
    ...input,
  });
}

/** A bundled framework with the places that are kept for it. */
export function bundledMap(
  id: string,
  size: LayoutSize,
): { readonly index: FrameworkIndex; readonly model: MapModel } {
  const read = (name: string) =>
    JSON.parse(readFileSync(`data/frameworks/${id}/${name}.json`, "utf8")) as unknown;
  const index = buildFrameworkIndex(frameworkFromFile(read("framework") as FrameworkFile));
  return { index, model: modelOf(index, read(`places-${size}`) as Layout) };
}

export const clusterIds = ({ clusters }: MapModel): readonly NodeId[] =>
  clusters.map(({ laid }) => laid.node);

/** A bundled framework fitted whole into a box of px, and what of the box is taken. */
export function openingOf(id: string, size: Size, layout: LayoutSize = layoutSizeFor(size)) {
  const { model } = bundledMap(id, layout);
  const { k, x, y } = fitWhole(model.layout, size);
  const within = { x0: 4 - x, y0: 4 - y, x1: size.width - 4 - x, y1: size.height - 4 - y };
  const taken = controlBoxes(size, { away: false, legend: null }).map((box) => ({
    x0: box.x0 - x,
    y0: box.y0 - y,
    x1: box.x1 - x,
    y1: box.y1 - y,
  }));
  return { model, k, input: { k, ...size, within, taken } };
}
