import { describe, expect, it } from "vitest";
import { fieldOfList, fieldOfNode, fieldOfPrograms, fieldOfResults } from "#algorithms/change/build-field.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { SearchHit, SearchResults } from "#algorithms/search/search-types.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const hit = (
  id: string,
  named: SearchHit["reason"]["named"],
  stage: SearchHit["stage"] = "words",
): SearchHit => ({
  target: { kind: "occupation", id: occupationId(id) },
  title: id,
  matchedTitle: id,
  reason: { named, readings: [], lead: null, does: [] },
  stage,
});
const results = (hits: readonly SearchHit[], leftOut: readonly string[] = []): SearchResults => ({
  query: "x",
  hits,
  total: hits.length,
  readAs: [],
  leftOut,
  ruledOut: [],
});

describe("a field", () => {
  it("is all that a node holds, under the node's name", () => {
    const index = buildFrameworkIndex(frameworkFromText("a", "Health > Care: nurse\n Health: clerk"));
    expect(fieldOfNode(index, nodeId("Health"))).toMatchObject({
      title: "Health",
      occupations: ["nurse", "clerk"],
    });
    expect(fieldOfNode(index, nodeId("gone"))).toBeNull();
  });

  it("is what the programs of a series lead to, under the name of the series if it is one", () => {
    const sources = {
      title: "CIP 12.05",
      occupations: [occupationWith("chef"), occupationWith("clerk")],
      programsOf: (id: string) => (id === "chef" ? ["12.0503"] : ["52.0401"]),
      programTitles: new Map([["12.05", "Culinary Arts"]]),
    };
    expect(fieldOfPrograms(["12.05"], sources)).toEqual({
      title: "Culinary Arts",
      names: ["Culinary Arts"],
      occupations: ["chef"],
    });
    expect(fieldOfPrograms(["99"], sources)).toEqual({ title: "CIP 12.05", names: [], occupations: [] });
  });

  it("is what a search finds by name, and nothing of what only comes near", () => {
    const found = [
      hit("a", "official"),
      hit("b", "everyday"),
      hit("c", "work"),
      hit("d", "official", "nearest"),
    ];
    expect(fieldOfResults("x", results(found)).occupations).toEqual(["a", "b"]);
    expect(fieldOfResults("x", results(found, ["zombie"])).occupations).toEqual([]);
  });

  it("is a list, with or without a name", () => {
    const ids = ["a", "b", "a"].map(occupationId);
    expect(fieldOfList("Ours", ids, "Your list")).toEqual({
      title: "Ours",
      names: ["Ours"],
      occupations: ["a", "b"],
    });
    expect(fieldOfList("", ids, "Your list")).toMatchObject({ title: "Your list", names: [] });
  });
});
