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

  it("names the primary place first, then the others as the tree has them, whatever the order of the rows", () => {
    const framework = frameworkFromText("a", "health: nurse\n teaching: nurse\n trades: nurse");
    const [first, second, third] = [...framework.memberships].reverse();
    const placesOf = (memberships: typeof framework.memberships) =>
      buildFrameworkIndex({ ...framework, memberships })
        .placementsOf(occupationId("nurse"))
        .map(({ node }) => node);
    const rows = [first, second, third].flatMap((row) => row ?? []);
    expect(placesOf(rows)).toEqual(["health", "teaching", "trades"]);
    expect(placesOf(rows.map((row) => (row === first ? { ...row, role: "primary" } : row)))).toEqual([
      "trades",
      "health",
      "teaching",
    ]);
  });

  it("walks from the root to a node's parent", () => {
    expect(drawn.ancestorsOf(nodeId("health/care")).map(({ id }) => id)).toEqual(["health"]);
    expect(drawn.ancestorsOf(nodeId("health"))).toEqual([]);
  });

  it("lists a node's occupations by their first place within it, whatever was asked for before", () => {
    const framework = frameworkFromText("a", "h: aide\n h > care: nurse, aide\n h > lab: technician, nurse");
    const [aide, ...rest] = framework.memberships;
    // Last in the file, the aide of the cluster itself comes after those of its pathways.
    const index = buildFrameworkIndex({ ...framework, memberships: aide ? [...rest, aide] : [] });
    expect(index.occupationsIn(nodeId("h/lab"))).toEqual(["technician", "nurse"]);
    expect(index.occupationsIn(nodeId("h"))).toEqual(["nurse", "aide", "technician"]);
    expect(index.occupationsIn(nodeId("h"))).toBe(index.occupationsIn(nodeId("h")));
    expect(index.occupationsIn(nodeId("gone"))).toEqual([]);
  });

  it("takes a deep and crowded file within its limits in a moment", () => {
    const small = frameworkFromText("a", "h: aide");
    const [node] = small.nodes;
    const [membership] = small.memberships;
    if (node === undefined || membership === undefined) throw new Error("nothing to copy");
    const chain = Array.from({ length: 64 }, (_, depth) => depth);
    const nodes = Array.from({ length: 312 }, (_, at) =>
      chain.map((depth) => ({
        ...node,
        id: nodeId(`${at}/${depth}`),
        parent: depth === 0 ? null : nodeId(`${at}/${depth - 1}`),
      })),
    ).flat();
    const memberships = Array.from({ length: 150_000 }, (_, at) => ({
      ...membership,
      occupation: occupationId(`o${at % 1016}`),
      node: nodeId(`${at % 312}/63`),
    }));
    const start = performance.now();
    const index = buildFrameworkIndex({ ...small, nodes, memberships });
    expect(index.occupationsIn(nodeId("0/0"))).toHaveLength(127); // 1016 / gcd(1016, 312)
    expect(performance.now() - start).toBeLessThan(1500); // 4 s when each membership walked up to its root
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
