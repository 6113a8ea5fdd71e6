import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex, type FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { countShared, crossCuttingBridges, nodeBridges, placeTies } from "#algorithms/graph/node-bridges.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const drawing = `
  health > care: nurse, aide, medic
  health > lab: chemist, nurse
  school > teaching: nurse, teacher, aide
  trades > metal: welder, medic
`;
const index = buildFrameworkIndex(frameworkFromText("a", drawing));

function bridgesOf(from: FrameworkIndex, id: string) {
  const node = from.byId.get(nodeId(id));
  if (node === undefined) throw new Error(`unknown node: ${id}`);
  return nodeBridges(from, node).map(({ node: { id: to }, shared }) => `${to}: ${shared.join(" ")}`);
}

describe("nodeBridges", () => {
  it("names what a place shares with the places of its own and of other clusters, most first", () => {
    // With teaching: nurse, aide. With metal and lab one each, and both hold two: in file order.
    expect(bridgesOf(index, "health/care")).toEqual([
      "school/teaching: nurse aide",
      "health/lab: nurse",
      "trades/metal: medic",
    ]);
  });

  it("names each occupation once, in however many places of the other cluster it is", () => {
    expect(bridgesOf(index, "school")).toEqual(["health: nurse aide"]);
    expect(bridgesOf(index, "health")).toEqual(["school: nurse aide", "trades: medic"]);
  });

  it("puts the smaller first of two that share as many", () => {
    const sized = buildFrameworkIndex(
      frameworkFromText("b", "a > one: x\n b > wide: x, p, q\n c > narrow: x, p"),
    );
    expect(bridgesOf(sized, "a/one")).toEqual(["c/narrow: x", "b/wide: x"]);
  });

  it("finds none where nothing is shared", () => {
    expect(bridgesOf(buildFrameworkIndex(frameworkFromText("c", "a: x\n b: y")), "a")).toEqual([]);
  });

  it("finds of each bridge the same occupations from either end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.constantFrom("p", "q", "r", "s", "t"), { minLength: 1 }), {
          minLength: 2,
          maxLength: 6,
        }),
        (places) => {
          const drawn = places.map((list, at) => `c${at % 3} > p${at}: ${list.join(", ")}`).join("\n");
          const made = buildFrameworkIndex(frameworkFromText("d", drawn));
          for (const node of made.nodesOfLevel("pathway"))
            for (const bridge of nodeBridges(made, node)) {
              const back = nodeBridges(made, bridge.node).find((one) => one.node === node);
              expect(new Set(back?.shared)).toEqual(new Set(bridge.shared));
            }
        },
      ),
    );
  });
});

describe("crossCuttingBridges", () => {
  const { framework } = index;
  const marked = buildFrameworkIndex({
    ...framework,
    nodes: framework.nodes.map((node) => ({ ...node, crossCutting: ["school", "health"].includes(node.id) })),
  });
  const crossing = (id: string) => {
    const node = marked.byId.get(nodeId(id));
    return node === undefined ? [] : crossCuttingBridges(marked, node).map((bridge) => bridge.node.id);
  };

  it("leave out the cluster that the place is in", () => {
    expect(crossing("health/care")).toEqual(["school"]);
    expect(crossing("trades/metal")).toEqual(["health"]);
  });
});

describe("placeTies", () => {
  it("join places of different clusters, strongest first", () => {
    expect(placeTies(index)).toEqual([
      { a: "health/care", b: "school/teaching", shared: 2 },
      // Both pairs hold 3 × 2: in file order.
      { a: "health/care", b: "trades/metal", shared: 1 },
      { a: "health/lab", b: "school/teaching", shared: 1 },
    ]);
  });

  it("join clusters where these are all that is drawn", () => {
    const flat = buildFrameworkIndex(frameworkFromText("e", "a: x, y\n b: y, x\n c: y"));
    expect(placeTies(flat).map(({ a, b, shared }) => `${a} ${b} ${shared}`)).toEqual([
      "a b 2",
      "a c 1",
      "b c 1",
    ]);
  });
});

describe("countShared", () => {
  it("leaves out an occupation of more than 24 groups", () => {
    const groups = Array.from({ length: 25 }, () => [occupationId("everywhere")]);
    expect(countShared(groups, () => true)).toEqual([]);
    expect(countShared(groups.slice(1), () => true)).toHaveLength((24 * 23) / 2);
  });
});
