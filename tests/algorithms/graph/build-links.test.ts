import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLinks, mostLinks } from "#algorithms/graph/build-links.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const index = buildFrameworkIndex(
  frameworkFromText(
    "a",
    `health > care: nurse, aide
     health > lab: nurse, chemist
     school > teaching: nurse, teacher, aide
     trades > metal: welder`,
  ),
);
const nurse = occupationId("nurse");
const related = (...ids: readonly string[]) => ids.map((id, at) => ({ id: occupationId(id), rank: at + 1 }));
const ends = (...links: Parameters<typeof buildLinks>) =>
  buildLinks(...links).map(({ occupation, node }) => `${occupation}@${node}`);

describe("links", () => {
  it("lead to the other places first, then to related occupations by rank", () => {
    const list = related("welder", "chemist").toReversed();
    expect(buildLinks(index, nurse, nodeId("health/lab"), list)).toEqual([
      { occupation: "nurse", node: "health/care", reason: { kind: "same" } },
      { occupation: "nurse", node: "school/teaching", reason: { kind: "same" } },
      { occupation: "welder", node: "trades/metal", reason: { kind: "related", rank: 1 } },
      { occupation: "chemist", node: "health/lab", reason: { kind: "related", rank: 2 } },
    ]);
  });

  it("take a related occupation at the place that lies nearest in the tree", () => {
    // aide is in health/care and school/teaching
    expect(ends(index, nurse, nodeId("health/lab"), related("aide")).at(-1)).toBe("aide@health/care");
    expect(ends(index, nurse, nodeId("school/teaching"), related("aide")).at(-1)).toBe(
      "aide@school/teaching",
    );
  });

  it("begin at the first place if none was meant", () => {
    expect(ends(index, nurse, null, null)).toEqual(["nurse@health/lab", "nurse@school/teaching"]);
  });

  it("leave out who is placed nowhere, and the occupation itself", () => {
    expect(ends(index, occupationId("welder"), null, related("astronaut", "welder"))).toEqual([]);
    expect(buildLinks(index, occupationId("astronaut"), null, related("nurse"))).toEqual([]);
  });

  it("are at most ten, each to another dot", () => {
    const names = Array.from({ length: 30 }, (_, at) => `job${at}`);
    const wide = buildFrameworkIndex(frameworkFromText("b", `a > one: ${names.join(", ")}\n b > two: job0`));
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (list) => {
        const found = ends(wide, occupationId("job0"), null, related(...list));
        expect(found.length).toBe(Math.min(mostLinks, 1 + list.filter((name) => name !== "job0").length));
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain("job0@a/one");
      }),
    );
  });
});
