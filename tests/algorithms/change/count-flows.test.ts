import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFlows, type Flow } from "#algorithms/change/count-flows.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { drawnFramework } from "./drawn-framework.ts";

const clusters = { a: "cluster", b: "cluster" };
const count = (a: Framework, b: Framework, levels = clusters, secondary = false) =>
  countFlows(buildFrameworkIndex(a), buildFrameworkIndex(b), levels, {
    secondary,
    publishedOnly: false,
  });
const inShort = ({ a, b, weight, out, in: arriving }: Flow) => [a, b, weight, out, arriving];

describe("countFlows", () => {
  it("gives 1/(k*m) of an occupation in k nodes of the one and m of the other to each pair", () => {
    // nurse: 2 by 1, so a half to each; aide 1 by 1. Care: 1.5 leave it; it gives all. Help: 0.5.
    const table = count(
      frameworkFromText("a", "care: nurse, aide\nhelp: nurse"),
      frameworkFromText("b", "health: nurse, aide"),
    );
    expect(table.flows.map(inShort)).toEqual([
      ["care", "health", 1.5, 1, 0.75],
      ["help", "health", 0.5, 1, 0.25],
    ]);
    expect(table.flows.map(({ occupations }) => occupations)).toEqual([["nurse", "aide"], ["nurse"]]);
  });

  it("lists apart what only one of the two places", () => {
    const table = count(frameworkFromText("a", "x: nurse, cook"), frameworkFromText("b", "x: nurse, pilot"));
    expect(table.compared).toEqual(["nurse"]);
    expect(table.notPlaced).toEqual({ from: ["cook"], to: ["pilot"] });
    expect([...(table.a.all.get(nodeId("x")) ?? [])]).toEqual(["nurse", "cook"]);
    expect([...(table.a.compared.get(nodeId("x")) ?? [])]).toEqual(["nurse"]);
  });

  it("counts an occupation once in a cluster that holds it in two pathways", () => {
    const table = count(
      frameworkFromText("a", "care > wards: nurse\ncare > homes: nurse"),
      frameworkFromText("b", "health: nurse"),
    );
    expect(table.flows.map(inShort)).toEqual([["care", "health", 1, 1, 1]]);
  });

  it("leaves out what is placed above the level that is compared", () => {
    const table = count(
      frameworkFromText("a", "care: nurse\ncare > homes: aide"),
      frameworkFromText("b", "health: nurse, aide"),
      { a: "pathway", b: "cluster" },
    );
    expect(table.compared).toEqual(["aide"]);
    expect(table.notPlaced.to).toEqual(["nurse"]);
  });

  it("counts placements that are marked secondary only if asked to", () => {
    const plain = frameworkFromText("a", "care: nurse\nhelp: nurse");
    const ranked: Framework = {
      ...plain,
      memberships: plain.memberships.map((one, at) => ({ ...one, role: at === 0 ? "primary" : "secondary" })),
    };
    const other = frameworkFromText("b", "health: nurse");
    expect(count(ranked, other).flows).toHaveLength(1);
    expect(count(ranked, other, clusters, true).flows).toHaveLength(2);
  });

  it("takes the strongest basis on which an occupation is in a node", () => {
    const plain = frameworkFromText("a", "care > wards: nurse\ncare > homes: nurse");
    const mixed: Framework = {
      ...plain,
      memberships: plain.memberships.map((one, at) => ({
        ...one,
        basis: at === 0 ? "proposed" : "inferred",
      })),
    };
    expect(count(mixed, plain).a.basisOf(occupationId("nurse"), nodeId("care"))).toBe("inferred");
  });

  it("has nothing to count in frameworks without an occupation in common", () => {
    const table = count(frameworkFromText("a", "x: nurse"), frameworkFromText("b", "x:"));
    expect(table).toMatchObject({ compared: [], flows: [], notPlaced: { from: ["nurse"], to: [] } });
  });

  it("shares out each occupation whole, so that flows add up to the occupations", () => {
    fc.assert(
      fc.property(drawnFramework("a"), drawnFramework("b"), (a, b) => {
        const { flows, compared } = count(a, b);
        expect(flows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(compared.length, 6);
      }),
    );
  });
});
