import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { facets } from "#algorithms/measures/facets.ts";
import { type FacetId, growthCuts, payCuts } from "#domain/lens.ts";
import { entryEducations, type Occupation } from "#domain/occupation.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const index = buildFrameworkIndex(frameworkFromText("a", "health > care: nurse\n trades: welder"));
const bandOf = (id: FacetId, occupation: Occupation) =>
  facets.find((facet) => facet.id === id)?.bandOf(occupation, index);
const scores = { R: 2, I: 3, A: 1, S: 6, E: 4, C: 5 };

describe("the bands of a facet", () => {
  it("join some college with awards, and all past a bachelor's degree", () => {
    expect(
      entryEducations.map((education) => bandOf("education", occupationWith("a", { education }))),
    ).toEqual([0, 1, 2, 2, 3, 4, 5, 5]);
  });

  it("take a value at a cut into the band over it", () => {
    expect([39_990, ...payCuts].map((pay) => bandOf("pay", occupationWith("a", { pay })))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect([-0.1, ...growthCuts].map((growth) => bandOf("growth", occupationWith("a", { growth })))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it("go by the strongest interest: the first letter, or the highest score where the code is blank", () => {
    expect(bandOf("interest", occupationWith("a", { interests: { code: "CR", scores } }))).toBe(5);
    expect(bandOf("interest", occupationWith("a", { interests: { code: "", scores } }))).toBe(3);
  });

  it("hold nothing that is not published", () => {
    const blank = occupationWith("nurse");
    expect(facets.map(({ bandOf: of }) => of(blank, index))).toEqual([null, null, null, null, null, null]);
  });

  it("know what is in a cross-cutting cluster or below it", () => {
    const { framework } = index;
    const crossed = buildFrameworkIndex({
      ...framework,
      nodes: framework.nodes.map((node) => ({ ...node, crossCutting: node.title === "health" })),
    });
    const crossing = facets.find(({ id }) => id === "crossCutting");
    expect(crossing?.bandOf(occupationWith("nurse"), crossed)).toBe(0);
    expect(crossing?.bandOf(occupationWith("welder"), crossed)).toBeNull();
  });

  it("have a word each", () => {
    for (const { id, bands } of facets) expect(en.lens.bands[id]).toHaveLength(bands);
    expect(en.lens.bands.pay).toEqual([
      "Under $40,000",
      "$40,000 to $54,999",
      "$55,000 to $74,999",
      "$75,000 to $99,999",
      "$100,000 or more",
    ]);
    expect(en.lens.bands.growth[1]).toBe("Grows 0% to 2.9%");
  });
});
