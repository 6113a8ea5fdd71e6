import { describe, expect, it } from "vitest";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { createBloom } from "#features/explore/map/draw/bloom.ts";
import type { MapContent } from "#features/explore/map/draw/map-content.ts";
import { restingState } from "#features/explore/map/map-state.ts";
import type { Scene } from "#features/explore/map/scene/scene.ts";
import { clusterIds, sceneOf, smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const open = clusterIds(model).slice(0, 1);
const state = { ...restingState, open, grown: open };
const content: MapContent = {
  model,
  state,
  palette: buildPalette("light"),
  size: { width: 1000, height: 800 },
  taken: [],
  fitted: false,
};
const last = sceneOf(model, {}, { k: 1 });
const next = sceneOf(model, state, { k: 3 });
const bloom = createBloom(content, last, next);

/** x, y, r of the places of the island that opens, in the order of the model. */
const discsOf = (scene: Scene | undefined) => scene?.places.flatMap(({ discs }) => discs) ?? [];
const own = model.clusters[0]?.places.map(({ laid }) => laid) ?? [];

describe("a bloom", () => {
  it("starts where the places lay, at the zoom it leads to", () => {
    expect(discsOf(bloom?.(0))).toEqual(own.flatMap(({ x, y, r }) => [3 * x, 3 * y, 3 * r]));
  });

  it("ends as the open island is drawn, dots and all", () => {
    const grown = next.placeList.filter(({ node }) => own.some((laid) => laid.node === node));
    expect(discsOf(bloom?.(1))).toEqual(grown.flatMap(({ x, y, r }) => [x, y, r]));
    expect(bloom?.(1).dots).toEqual(next.dots);
  });

  it("is half way in the middle, each dot in its place", () => {
    const scene = bloom?.(0.5);
    for (const [at, value] of discsOf(scene).entries())
      expect(value).toBeCloseTo(((discsOf(bloom?.(0))[at] ?? 0) + (discsOf(bloom?.(1))[at] ?? 0)) / 2, 8);
    expect(scene?.dots.flatMap(({ discs }) => discs)).toHaveLength(
      next.dots.flatMap(({ discs }) => discs).length,
    );
  });

  it("shows the island that opens and no name", () => {
    expect(bloom?.(0.5).areas.map(({ rings }) => rings)).toEqual([model.clusters[0]?.laid.coast]);
    expect(bloom?.(0.5).labels).toEqual([]);
    expect(bloom?.(0.5).signs).toEqual([]);
  });

  it("is none where nothing grows: what was open already, what closes, a map beside another", () => {
    expect(createBloom(content, next, next)).toBeNull();
    expect(createBloom({ ...content, state: restingState }, next, last)).toBeNull();
    expect(createBloom({ ...content, state: { ...state, grown: [] } }, last, next)).toBeNull();
  });
});
