import { expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeId } from "#domain/ids.ts";
import { selectBridges, selectPlaceTies } from "#store/selectors/select-bridges.ts";
import { selectSharedStrengths } from "#store/selectors/select-shared-strengths.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const framework = frameworkFromText("a", "health > care: nurse, aide\n school > teaching: nurse");
const index = buildFrameworkIndex({
  ...framework,
  nodes: framework.nodes.map((node) => ({ ...node, crossCutting: node.id === "school" })),
});
const node = (id: string) => {
  const found = index.byId.get(nodeId(id));
  if (found === undefined) throw new Error(`unknown node: ${id}`);
  return found;
};

it("names a cross-cutting cluster once: among its level, or beside it", () => {
  const names = ({ level, crossCutting }: ReturnType<typeof selectBridges>) => [
    level.map((bridge) => bridge.node.id),
    crossCutting.map((bridge) => bridge.node.id),
  ];
  expect(names(selectBridges(index, node("health/care")))).toEqual([["school/teaching"], ["school"]]);
  expect(names(selectBridges(index, node("health")))).toEqual([["school"], []]);
});

it("works out the same thing once", () => {
  expect(selectBridges(index, node("health"))).toBe(selectBridges(index, node("health")));
  expect(selectPlaceTies(index)).toBe(selectPlaceTies(index));
});

it("says no shared skills until these have come", () => {
  expect(selectSharedStrengths(null, index, node("health"), node("school"))).toEqual([]);
});
