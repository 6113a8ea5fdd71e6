import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const drawn = buildFrameworkIndex(
  frameworkFromText("a", "health > care: nurse, aide\n health > lab: technician, nurse\n trades: welder"),
);

describe("a framework's index", () => {
  it("counts an occupation of two pathways once in their cluster", () => {
    expect(drawn.occupationsIn(nodeId("health"))).toEqual(["nurse", "aide", "technician"]);
    expect(drawn.occupationsIn(nodeId("health/lab"))).toEqual(["technician", "nurse"]);
  });

  it("names every place of an occupation", () => {
    expect(drawn.placementsOf(occupationId("nurse")).map(({ node }) => node)).toEqual([
      "health/care",
      "health/lab",
    ]);
    expect(drawn.placementsOf(occupationId("pilot"))).toEqual([]);
  });

  it("walks from the root to a node's parent", () => {
    expect(drawn.ancestorsOf(nodeId("health/care")).map(({ id }) => id)).toEqual(["health"]);
    expect(drawn.ancestorsOf(nodeId("health"))).toEqual([]);
  });

  it("says which node is unknown", () => {
    const framework = frameworkFromText("a", "health: nurse");
    const [membership] = framework.memberships;
    const damaged = {
      ...framework,
      memberships: membership ? [{ ...membership, node: nodeId("gone") }] : [],
    };
    expect(() => buildFrameworkIndex(damaged)).toThrow("unknown node: gone");
  });

  it("has as many occupations as its roots hold together", () => {
    const cluster = fc.tuple(fc.constantFrom("a", "b", "c"), fc.array(fc.constantFrom("x", "y", "z", "w")));
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 1 }), (clusters) => {
        const index = buildFrameworkIndex(
          frameworkFromText(
            "t",
            clusters.map(([name, members]) => `${name}: ${members.join(", ")}`).join("\n"),
          ),
        );
        const inRoots = new Set(index.roots.flatMap(({ id }) => index.occupationsIn(id)));
        expect(inRoots).toEqual(new Set(index.occupations));
      }),
    );
  });
});
