import { describe, expect, it } from "vitest";
import { buildClusterMarks } from "#algorithms/graph/cluster-marks.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { nodeId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const levelsOf = (drawing: string) => mapLevels(buildFrameworkIndex(frameworkFromText("a", drawing)));
const many = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join("\n");

describe("what the map draws as what", () => {
  it("draws one level as islands", () => {
    expect(levelsOf("health: nurse")).toEqual({ shelf: null, cluster: "cluster", place: null });
  });

  it("draws three levels as shelves, islands and places", () => {
    expect(levelsOf("a > b > c: nurse")).toEqual({ shelf: "cluster", cluster: "pathway", place: "strand" });
  });

  it("draws wider levels where the narrowest have too many bodies", () => {
    const drawing = many(160, (at) => `a > b${at % 20} > c${at}: nurse`);
    expect(levelsOf(drawing)).toEqual({ shelf: null, cluster: "cluster", place: "pathway" });
  });

  it("draws the widest level alone where no two levels fit", () => {
    expect(levelsOf(many(200, (at) => `a${at} > b: nurse`))).toEqual({
      shelf: null,
      cluster: "cluster",
      place: null,
    });
  });
});

describe("cluster marks", () => {
  const codes = (drawing: string) => {
    const index = buildFrameworkIndex(frameworkFromText("a", drawing));
    const marks = buildClusterMarks(index);
    return index.roots.map(({ id }) => marks.get(id)?.code);
  };

  it("take the first two content words, and stay unique in file order", () => {
    expect(codes("Health & Human Services: a\n Health and Housing: b\n Arts of the Sea: c")).toEqual([
      "HH",
      "HE",
      "AS",
    ]);
  });

  it("are always two characters, whatever the title", () => {
    expect(codes("42: a\n 日本: b\n !!: c\n x: d").every((code) => code?.length === 2)).toBe(true);
  });

  it("pass from a cluster to all that is in it", () => {
    const index = buildFrameworkIndex(frameworkFromText("a", "health > care: nurse"));
    expect(buildClusterMarks(index).get(nodeId("health/care"))?.cluster).toBe("health");
  });

  it("are unique for 300 clusters of one name each", () => {
    const found = codes(many(300, (at) => `Same Name ${at}: a`));
    expect(new Set(found).size).toBe(300);
  });
});
