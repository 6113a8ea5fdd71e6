import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { traceField } from "#algorithms/change/trace-field.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Field } from "#domain/field.ts";
import { occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const fieldOf = (title: string, ...ids: readonly string[]): Field => ({
  title,
  names: [title],
  occupations: ids.map(occupationId),
});
const indexOf = (drawing: string) => buildFrameworkIndex(frameworkFromText("a", drawing));
const trace = (field: Field, drawing: string) => traceField(indexOf(drawing), field);
const told = ({ rows }: ReturnType<typeof trace>) =>
  rows.map(({ node, occupations, share, ofNode, leads }) => [
    node.title,
    occupations.length,
    share,
    ofNode,
    leads ? "leads" : "guest",
  ]);

describe("a field traced through a framework", () => {
  // By hand: of a b c d e, four are placed; three of them in Farms (3 of 4: it leads), one in Labs (1 of 3: a guest).
  const drawing = `Farms > Crops: a, b
    Farms > Herds: c, x
    Labs > Tests: d, y, z`;

  it("says how much of it each node holds, and whether it leads there", () => {
    const found = trace(fieldOf("Farming", "a", "b", "c", "d", "e"), drawing);
    expect(told(found)).toEqual([
      ["Farms", 3, 0.75, 4, "leads"],
      ["Labs", 1, 0.25, 3, "guest"],
    ]);
    expect(found.placed).toEqual(["a", "b", "c", "d"]);
    expect(found.notPlaced).toEqual(["e"]);
    // Three of four is 75 %: the second node is needed for 80 %.
    expect(found.nodesToCover).toBe(2);
  });

  it("traces it one level down too, and names the three nodes there that hold most", () => {
    const { within, lookAt } = trace(fieldOf("Farming", "a", "b", "c", "d"), drawing);
    expect(within?.level).toBe("pathway");
    expect(lookAt.map(({ node }) => node.title)).toEqual(["Crops", "Herds", "Tests"]);
  });

  it("counts an occupation in every node that it is in, and says how many are in several", () => {
    const found = trace(fieldOf("x", "a", "b"), "one: a, b\n two: a");
    expect(told(found)).toEqual([
      ["one", 2, 1, 2, "leads"],
      ["two", 1, 0.5, 1, "leads"],
    ]);
    expect(found.inSeveral).toBe(1);
    expect(found.nodesToCover).toBe(1);
  });

  it("needs just four fifths: four of five are enough", () => {
    expect(trace(fieldOf("x", "a", "b", "c", "d", "e"), "one: a, b, c, d\n two: e").nodesToCover).toBe(1);
  });

  it("has no answer where none of it is placed", () => {
    const found = trace(fieldOf("x", "nobody"), drawing);
    expect(found).toMatchObject({ placed: [], rows: [], nodesToCover: null, lookAt: [] });
  });

  it("leaves out what a source marks as second, and counts by the weakest basis of the places", () => {
    const { memberships, ...rest } = frameworkFromText("a", "one: a, b\n two: a, c");
    const index = buildFrameworkIndex({
      ...rest,
      memberships: memberships.map((one) =>
        one.node === "two"
          ? one.occupation === "a"
            ? { ...one, role: "secondary" as const }
            : { ...one, basis: "proposed" as const }
          : one,
      ),
    });
    const found = traceField(index, fieldOf("x", "a", "b", "c"));
    expect(told(found)).toEqual([
      ["one", 2, 2 / 3, 2, "leads"],
      ["two", 1, 1 / 3, 1, "leads"],
    ]);
    expect(found.basis).toEqual({ published: 2, inferred: 0, proposed: 1, computed: 0 });
  });
});

describe("the name of a field", () => {
  const nameIn = (title: string, drawing: string) => {
    const { name } = trace(fieldOf(title, "a"), drawing);
    return [name.fate, ...name.nodes.map((node) => node.title)];
  };

  it("is kept where a title at any level has all its words", () => {
    expect(nameIn("Health", "Care > Public Health: a\n Trades: b")).toEqual(["kept", "Public Health"]);
    expect(nameIn("Health", "Healthcare & Human Services: a")).toEqual([
      "kept",
      "Healthcare & Human Services",
    ]);
    expect(nameIn("Agriculture", "Agricultural Workers: b\n x: a")).toEqual(["kept", "Agricultural Workers"]);
  });

  it("is kept in part where a node that holds some of it has one of its words", () => {
    const drawing = "Human Services: b\n Food Science: a\n Family & Consumer Care: a";
    expect(nameIn("Family & Consumer Science", drawing)).toEqual([
      "part",
      "Family & Consumer Care",
      "Food Science",
    ]);
  });

  it("is lost where no title has it; a short word is not found in a longer one", () => {
    expect(nameIn("Arts", "Artery Care: a")).toEqual(["lost"]);
  });
});

it("finds every placed occupation, whatever the framework", () => {
  const ids = [..."abcdefgh"];
  const places = fc.array(fc.subarray(ids), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(places, fc.subarray(ids), (nodes, own) => {
      const drawing = nodes.map((members, at) => `n${at}: ${members.join(", ")}`).join("\n");
      const { placed, notPlaced, rows, nodesToCover } = trace(fieldOf("x", ...own), drawing);
      expect(new Set([...placed, ...notPlaced])).toEqual(new Set(own));
      expect(new Set(rows.flatMap(({ occupations }) => occupations))).toEqual(new Set(placed));
      expect(nodesToCover ?? 0).toBeLessThanOrEqual(rows.length);
      expect(rows.every(({ share, shareOfNode }) => share <= 1 && shareOfNode <= 1)).toBe(true);
    }),
  );
});
