// @vitest-environment jsdom
import { act, cleanup, fireEvent } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { bundledDetails, bundledOccupations } from "#cli/bundled-data.ts";
import type { NodeId } from "#domain/ids.ts";
import { buildMapState, plainMapLens } from "#features/explore/map/map-state.ts";
import { TreeLayer } from "#features/explore/tree/TreeLayer.tsx";
import { createAppStore } from "#store/create-app-store.ts";
import type { Focus } from "#store/slices/workspace-slice.ts";
import { fillJsdom, paneIdOf, renderIn } from "../render-explore.tsx";
import { bundledMap, clusterIds, modelOf, sceneOf } from "./drawn-map.ts";

beforeAll(fillJsdom);
afterEach(cleanup);

const occupations = bundledOccupations();
const details = bundledDetails();
const { index, model: bare } = bundledMap("ncc-modernized-2024", "large");
const model = modelOf(index, bare.layout, occupations);

/** Thirty, evenly from the first to the last. */
const thirty = <T,>(all: readonly T[]): readonly T[] =>
  Array.from({ length: 30 }, (_, at) => all[Math.floor((at * all.length) / 30)] as T);
const keyOf = ({ target, at }: Pick<Focus, "target" | "at">) =>
  target.kind === "node" ? target.id : `${target.id}@${at}`;

/** The ends of the links that are drawn, in their order. */
function drawn(focus: Focus): readonly string[] {
  const state = buildMapState(model, index, {
    open: clusterIds(model),
    beside: false,
    focus,
    compare: [],
    details,
    path: [],
    highlight: null,
    lens: plainMapLens,
  });
  const scene = sceneOf(model, state, { k: 2 });
  const ends =
    focus.target.kind === "node"
      ? scene.nodeLinks.map(({ node }) => node)
      : scene.links.map(({ dot }) => dot.key);
  expect(scene.curves).toHaveLength(ends.length);
  return ends;
}

/** Where the full stop leads from the item, in its order, until the first comes again. */
function walked(focus: Focus): readonly string[] {
  const store = createAppStore();
  store.getState().patchCatalogue({ framework: index, occupations, details });
  store.getState().addPane(index.framework.id);
  const paneId = paneIdOf(store);
  store.getState().setFocus({ ...focus, paneId });
  const projection = { width: 800, height: 600, nodes: new Map() };
  renderIn(store, <TreeLayer paneId={paneId} projection={projection} zoom={() => {}} />);
  const ends: string[] = [];
  for (let of = 1; ends.length < of; ) {
    const item = document.querySelector('[role="treeitem"][tabindex="0"]');
    if (item === null) throw new Error("no tab stop");
    act(() => void fireEvent.keyDown(item, { key: "." }));
    const { announcement, focus: there } = store.getState();
    const [, at, all] = /^Link (\d+) of (\d+)/.exec(announcement.text) ?? [];
    if (all === undefined || there === null) break;
    expect(Number(at)).toBe(ends.length + 1);
    of = Number(all);
    ends.push(keyOf(there));
  }
  cleanup();
  return ends;
}

it("draws from an occupation the links that the keyboard walks, for thirty of the default framework", () => {
  let links = 0;
  for (const id of thirty(index.occupations)) {
    const at = index.placementsOf(id)[0]?.node ?? null;
    const focus: Focus = { paneId: 1, target: { kind: "occupation", id }, at };
    const ends = walked(focus);
    expect(drawn(focus), id).toEqual(ends);
    links += ends.length;
  }
  expect(links).toBeGreaterThan(200);
});

it("draws from a place or a cluster the five strongest of the links that the keyboard walks, for thirty of the default framework", () => {
  const drawnNodes: readonly NodeId[] = index.framework.nodes.flatMap(({ id }) =>
    model.clusterOf.has(id) ? id : [],
  );
  let links = 0;
  for (const id of thirty(drawnNodes)) {
    const focus: Focus = {
      paneId: 1,
      target: { kind: "node", frameworkId: index.framework.id, id },
      at: null,
    };
    const ends = walked(focus);
    // The map draws the strongest alone.
    expect(drawn(focus), id).toEqual(ends.slice(0, 5));
    links += ends.length;
  }
  expect(links).toBeGreaterThan(100);
});
