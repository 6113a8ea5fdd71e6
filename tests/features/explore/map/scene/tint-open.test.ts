import { expect, it } from "vitest";
import { noColour } from "#algorithms/graph/cluster-marks.ts";
import { nodeId } from "#domain/ids.ts";
import { tintOpen } from "#features/explore/map/scene/tint-open.ts";
import { bundledMap, clusterIds, smallMap } from "../drawn-map.ts";

const { model: soc } = bundledMap("soc-2018", "large");
const [first, second] = clusterIds(soc);

it("gives what is open on a grey map a colour of its own, and nothing else", () => {
  const open = [first, second].filter((id) => id !== undefined);
  const tinted = tintOpen(soc, open);
  const colours = tinted.clusters.map(({ mark }) => mark.colour);
  expect(colours.filter((colour) => colour !== noColour)).toHaveLength(2);
  expect(new Set(colours).size).toBe(3);
  for (const { laid, mark } of tinted.clusters) expect(tinted.clusterOf.get(laid.node)?.mark).toBe(mark);
});

it("leaves a map as it is where nothing is open, or land has colours", () => {
  expect(tintOpen(soc, [])).toBe(soc);
  const { model } = smallMap();
  expect(tintOpen(model, [nodeId("health")])).toBe(model);
});
