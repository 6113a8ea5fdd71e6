import { describe, expect, it } from "vitest";
import { nodeId, occupationId } from "#domain/ids.ts";
import { buildPalette } from "#features/explore/map/colour/palette.ts";
import { buildOverlay } from "#features/explore/map/scene/build-overlay.ts";
import { sceneOf, smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const sight = { x0: 0, y0: 0, x1: 1000, y1: 800 };
const both = new Set([occupationId("nurse"), occupationId("aide")]);
const ringsAt = (k: number, elsewhere: ReadonlySet<ReturnType<typeof occupationId>>) => {
  const scene = sceneOf(model, { open: [nodeId("health")], grown: [] }, { k });
  const overlay = buildOverlay(scene, model, buildPalette("light"), null, elsewhere, sight);
  return overlay?.discs.reduce((sum, { discs }) => sum + discs.length / 3, 0);
};

describe("what is pointed at in another pane", () => {
  it("is ringed where its dots lie 24 px apart", () => {
    expect(ringsAt(4, both)).toBe(3);
  });

  it("is not ringed where its rings would hide the dots; a dot alone at its place still is", () => {
    expect(ringsAt(0.5, both)).toBe(1);
  });

  it("is ringed at each of its places when it is one occupation", () => {
    expect(ringsAt(0.5, new Set([occupationId("nurse")]))).toBe(2);
  });
});
