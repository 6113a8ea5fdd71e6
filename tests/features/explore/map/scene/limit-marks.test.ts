import { expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { buildLayout } from "#algorithms/layout/build-layout.ts";
import { nodeId } from "#domain/ids.ts";
import { plainMapLens, restingState } from "#features/explore/map/map-state.ts";
import { findTooManyMarks } from "#features/explore/map/scene/limit-marks.ts";
import { frameworkFromText } from "../../../../fixtures/framework-from-text.ts";
import { modelOf, sceneOf } from "../drawn-map.ts";

const occupations = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `o${from + at}`).join(", ");
const index = buildFrameworkIndex(
  frameworkFromText(
    "big",
    `a > all: ${occupations(0, 2600)}\n b > some: ${occupations(3000, 300)}\n c > few: ${occupations(4000, 20)}`,
  ),
);
const model = modelOf(index, buildLayout(index, "large", { seed: 1 }));
const every = { ...restingState, lens: { ...plainMapLens, everyOccupation: true } };

it("finds no more than can be read while no dot is shown, or few are", () => {
  expect(findTooManyMarks(model, restingState)).toBeNull();
  expect(findTooManyMarks(model, { ...restingState, open: [nodeId("b")] })).toBeNull();
});

it("counts what would be shown and names the largest group that can be read", () => {
  expect(findTooManyMarks(model, every)).toEqual({ count: 2920, group: "b" });
  expect(findTooManyMarks(model, { ...restingState, open: [nodeId("a")] })).toEqual({
    count: 2600,
    group: "b",
  });
});

it("names the picked group if that can be read", () => {
  expect(findTooManyMarks(model, { ...every, focusNode: nodeId("c") })?.group).toBe("c");
});

it("draws no dot while they are held back, and still says the count", () => {
  const held = { ...every, held: true };
  expect(sceneOf(model, held).dotList).toEqual([]);
  expect(sceneOf(model, every).dotList).toHaveLength(2920);
  expect(findTooManyMarks(model, held)?.count).toBe(2920);
});
