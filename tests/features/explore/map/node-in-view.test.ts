import { expect, it } from "vitest";
import { fitWhole, zoomAbout } from "#features/explore/map/camera.ts";
import { nodeInView } from "#features/explore/map/node-in-view.ts";
import { smallMap } from "./drawn-map.ts";

const { layout } = smallMap().model;
const size = { width: 900, height: 500 };
const whole = fitWhole(layout, size);
/** Closer by the factor, with the world point in the middle. */
const closeTo = ({ x, y }: { readonly x: number; readonly y: number }, factor: number) => {
  const view = zoomAbout(whole, 0, 0, factor);
  return { k: view.k, x: size.width / 2 - x * view.k, y: size.height / 2 - y * view.k };
};

it("says nothing of the whole map", () => {
  expect(nodeInView(layout, whole, whole, size)).toBeNull();
});

it("says the island in the middle, then the place nearest to it", () => {
  const [place] = layout.places;
  if (place === undefined) throw new Error("an empty map");
  expect(nodeInView(layout, closeTo(place, 2), whole, size)).toBe(place.cluster);
  expect(nodeInView(layout, closeTo(place, 5), whole, size)).toBe(place.node);
});

it("says nothing over open water", () => {
  const { x0, y0 } = layout.bounds;
  expect(nodeInView(layout, closeTo({ x: x0 - 50, y: y0 - 50 }, 3), whole, size)).toBeNull();
});
