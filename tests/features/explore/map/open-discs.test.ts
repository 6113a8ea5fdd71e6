import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { layInside } from "#algorithms/layout/lay-inside.ts";
import { createMoveLayout, patchLayout } from "#algorithms/layout/move-layout.ts";
import { nodeId } from "#domain/ids.ts";
import type { LaidPlace } from "#domain/layout.ts";
import { automaticView } from "#features/explore/map/automatic-view.ts";
import { autoView, clampView, fitWhole, zoomAbout } from "#features/explore/map/camera.ts";
import { grabAt } from "#features/explore/map/hand/grab.ts";
import { moveModel } from "#features/explore/map/hand/move-model.ts";
import { buildMapState, plainMapLens } from "#features/explore/map/map-state.ts";
import { arrangeMap, type Disc } from "#features/explore/map/scene/arrange-map.ts";
import { findTooManyMarks } from "#features/explore/map/scene/limit-marks.ts";
import { pickAt } from "#features/explore/map/scene/pick.ts";
import { projectScene } from "#features/explore/map/scene/project-scene.ts";
import { bigFramework } from "../../../fixtures/big-framework.ts";
import { modelOf, sceneOf } from "./drawn-map.ts";

// Three groupings of six islands with ten places each; in a place lie ten parts with three leaves each.
const index = buildFrameworkIndex(bigFramework("deep", { counts: [3, 6, 60, 600, 1800] }));
const closed = buildLayout(index, "large", { seed: 1 });
const size = { width: 1000, height: 800 };

function shown(open: readonly string[], { picked = "", beside = false } = {}) {
  const model = modelOf(index, layInside(closed, index, new Set(open.map(nodeId))));
  const target = { kind: "node", frameworkId: index.framework.id, id: nodeId(picked) } as const;
  const state = buildMapState(model, index, {
    open: [nodeId("n1-0")],
    beside,
    focus: picked === "" ? null : { paneId: 1, target, at: null },
    compare: [],
    details: null,
    path: [],
    highlight: null,
    lens: plainMapLens,
  });
  return { model, state };
}
const discOf = ({ model, state }: ReturnType<typeof shown>, node: string): Disc => {
  const arrangement = arrangeMap(model, state.grown);
  const opened = model.opened.find(({ laid }) => laid.node === node);
  const place = model.placeOf.get(nodeId(node));
  if (opened === undefined && place === undefined) throw new Error(`not drawn: ${node}`);
  const { x, y, r } = opened ? arrangement.opened(opened.laid) : arrangement.place(place?.laid as LaidPlace);
  return { x, y, r };
};
const liesIn = (inner: Disc, outer: Disc) =>
  Math.hypot(inner.x - outer.x, inner.y - outer.y) + inner.r <= outer.r * 1.001;

const place = closed.places[0]?.node ?? "";
const inside = index.childrenOf(nodeId(place)).map(({ id }) => id);
const [first = "", second = ""] = inside;

describe("a place that stands open below its island", () => {
  it("is looked into while it, or something in it, is picked, or nothing is", () => {
    expect(inside).toHaveLength(10);
    expect(shown([place]).state.inside).toBe(place);
    expect(shown([place], { picked: place }).state.inside).toBe(place);
    expect(shown([place], { picked: first }).state.inside).toBe(place);
    expect(shown([place], { picked: closed.clusters[0]?.node ?? "" }).state.inside).toBeNull();
    expect(shown([place], { picked: closed.places[1]?.node ?? "" }).state.inside).toBeNull();
    expect(shown([]).state.inside).toBeNull();
  });

  it("is not chosen among several where nothing is picked", () => {
    const other = closed.places[1]?.node ?? "";
    expect(shown([place, other]).state.inside).toBeNull();
    expect(shown([place, other], { picked: other }).state.inside).toBe(other);
  });

  it.each([false, true])(
    "fills the map, beside another map too (%s), and a step back is the island",
    (beside) => {
      const open = shown([place], { picked: place, beside });
      const { k, x, y } = automaticView(open.model, open.state, size);
      const disc = discOf(open, place);
      // 46 px round it in the lower of the map's sides.
      expect(2 * disc.r * k).toBeCloseTo(800 - 2 * 46, 5);
      expect(disc.x * k + x).toBeCloseTo(500, 5);
      expect(disc.y * k + y).toBeCloseTo(400, 5);

      const back = shown([], { picked: place, beside });
      expect(automaticView(back.model, back.state, size)).toEqual(
        beside ? fitWhole(closed, size) : autoView(closed, back.state.grown, size),
      );
    },
  );

  it("can be zoomed into from there, however small it is", () => {
    const open = shown([place], { picked: place });
    const fit = fitWhole(closed, size);
    const view = automaticView(open.model, open.state, size);
    const closer = clampView(zoomAbout(view, 500, 400, 1.6), open.model.layout, fit, size);
    expect(closer.k / view.k).toBeCloseTo(1.6, 5);
  });

  it("holds its parts, grown with it, and moves nothing else on its island", () => {
    const open = shown([place]);
    const before = shown([]);
    for (const node of inside) expect(liesIn(discOf(open, node), discOf(open, place))).toBe(true);
    for (const other of before.model.clusters.flatMap(({ places }) => places))
      expect(discOf(open, other.laid.node)).toEqual(discOf(before, other.laid.node));
  });

  it("shows dots in itself alone, and counts them alone", () => {
    const { model, state } = shown([place], { picked: place });
    const scene = sceneOf(model, state);
    expect(new Set(scene.dotList.map((dot) => dot.place))).toEqual(new Set(inside));
    expect(findTooManyMarks(model, state)).toBeNull();
    for (const dot of scene.dotList) {
      const body = scene.placeList.find(({ node }) => node === dot.place);
      expect(Math.hypot(dot.x - (body?.x ?? 0), dot.y - (body?.y ?? 0))).toBeLessThan(body?.r ?? 0);
    }
  });

  it("is met at its name or its upper edge, and picked on its bare ground", () => {
    const open = shown([place], { picked: place });
    const view = automaticView(open.model, open.state, size);
    const scene = sceneOf(open.model, open.state, { k: view.k });
    const projected = projectScene(scene, view, size).nodes.get(place);
    expect(projected?.y).toBeLessThan(120);
    const disc = discOf(open, place);
    const edge = { x: disc.x * view.k + view.x, y: (disc.y - disc.r) * view.k + view.y + 4 };
    expect(pickAt(scene, [], view, edge.x, edge.y)).toEqual({ kind: "node", node: place });
    expect(
      grabAt(scene, open.model, { ...open.state, grown: [] }, view, ...middleOf(open, view, first)),
    ).toBeNull();
  });

  it("opens discs within discs, each in its own", () => {
    const open = shown([place, first], { picked: first });
    const leaves = index.childrenOf(nodeId(first)).map(({ id }) => id);
    expect(open.state.inside).toBe(first);
    expect(liesIn(discOf(open, first), discOf(open, place))).toBe(true);
    for (const leaf of leaves) expect(liesIn(discOf(open, leaf), discOf(open, first))).toBe(true);
    expect(discOf(open, second)).toEqual(discOf(shown([place]), second));
  });

  it("takes what lies in it along when it is moved", () => {
    const { model } = shown([place, first]);
    fc.assert(
      fc.property(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -80, max: 80 }), (dx, dy) => {
        const bodies = patchLayout(
          closed,
          createMoveLayout(index, closed)([{ node: nodeId(place), dx, dy }], "draft"),
        );
        const moved = moveModel(model, bodies);
        const at = bodies.places.find(({ node }) => node === place);
        const outer = moved.opened.find(({ laid }) => laid.node === place)?.laid;
        expect(Math.hypot((outer?.x ?? 0) - (at?.x ?? 0), (outer?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(0.01);
        for (const node of outer?.holds ?? []) {
          const inner = moved.placeOf.get(node)?.laid;
          expect(inner !== undefined && outer !== undefined && liesIn(inner, outer)).toBe(true);
        }
        expect(moved.layout.places).toHaveLength(model.layout.places.length);
      }),
      { numRuns: 10 },
    );
  });
});

function middleOf(open: ReturnType<typeof shown>, view: { k: number; x: number; y: number }, node: string) {
  const { x, y } = discOf(open, node);
  return [x * view.k + view.x, y * view.k + view.y] as const;
}
