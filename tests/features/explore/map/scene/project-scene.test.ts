import { expect, it } from "vitest";
import { nodeId } from "#domain/ids.ts";
import { projectScene } from "#features/explore/map/scene/project-scene.ts";
import { sceneOf, smallMap } from "../drawn-map.ts";

const { model } = smallMap();
const size = { width: 600, height: 400 };

it("says where everything in view lies, at least 24 px wide", () => {
  const { nodes } = projectScene(sceneOf(model), { k: 1, x: 10, y: 20 }, size);
  expect([...nodes.keys()].toSorted()).toEqual([
    "health",
    "health/care",
    "health/lab",
    "trades",
    "trades/metal",
    "trades/yard",
  ]);
  expect(nodes.get("health/care")).toEqual({ x: 60, y: 170, r: 20 });
  expect(nodes.get("trades/yard")?.r).toBe(12);
});

it("leaves out what is out of view", () => {
  const { nodes } = projectScene(sceneOf(model), { k: 1, x: -240, y: 0 }, size);
  expect(nodes.has("health/care")).toBe(false);
  expect(nodes.has("trades/metal")).toBe(true);
});

it("meets dots where they are, and their place at its name", () => {
  const scene = sceneOf(model, { open: [nodeId("health")] }, { k: 2 });
  const { nodes } = projectScene(scene, { k: 2, x: 0, y: 0 }, { width: 900, height: 900 });
  const dot = scene.dotList.find(({ key }) => key === "aide@health/care");
  expect(nodes.get("aide@health/care")).toEqual({ x: dot?.x, y: dot?.y, r: 12 });
  const name = scene.labels.find(({ key }) => key === "health/care")?.box;
  expect(nodes.get("health/care")?.y).toBe(((name?.y0 ?? 0) + (name?.y1 ?? 0)) / 2);
});
