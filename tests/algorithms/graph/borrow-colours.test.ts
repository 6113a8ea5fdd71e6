import { expect, it } from "vitest";
import { borrowColours } from "#algorithms/graph/borrow-colours.ts";
import { buildClusterMarks, noColour } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const now = buildFrameworkIndex(
  frameworkFromText("now", "care: nurse, aide, counselor\n craft: welder, baker"),
);
const nowMarks = buildClusterMarks(now);
const colourOf = (drawing: string, cluster: string) => {
  const index = buildFrameworkIndex(frameworkFromText("then", drawing));
  return borrowColours(buildClusterMarks(index), index, now, nowMarks).get(nodeId(cluster))?.colour;
};

it("gives clusters that have merged the colour of what they became", () => {
  const drawing = "health: nurse, aide\n people: counselor\n trades: welder, baker";
  expect(colourOf(drawing, "health")).toEqual(nowMarks.get(nodeId("care"))?.colour);
  expect(colourOf(drawing, "people")).toEqual(nowMarks.get(nodeId("care"))?.colour);
  expect(colourOf(drawing, "trades")).toEqual(nowMarks.get(nodeId("craft"))?.colour);
});

it("leaves one that was scattered without a colour, and keeps its code", () => {
  const index = buildFrameworkIndex(frameworkFromText("then", "mixed: nurse, welder, pilot, clerk, guard"));
  const mark = borrowColours(buildClusterMarks(index), index, now, nowMarks).get(nodeId("mixed"));
  expect(mark?.colour).toEqual(noColour);
  expect(mark?.code).toBe("MI");
});

it("passes the colour on to what is in the cluster", () => {
  expect(colourOf("health > ward: nurse, aide", "health/ward")).toEqual(nowMarks.get(nodeId("care"))?.colour);
});
