import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostlyOf, relationOf } from "#algorithms/change/relation-of.ts";

describe("relationOf", () => {
  // Venn diagrams by sizes: of the first, of the second, of what they share.
  it.each([
    ["same", 4, 4, 4],
    ["contains", 4, 2, 2],
    ["contained", 2, 4, 2],
    ["overlaps", 4, 4, 1],
    ["separate", 4, 4, 0],
    ["separate", 0, 4, 0],
  ])("is %s for %i and %i with %i in common", (relation, a, b, shared) => {
    expect(relationOf({ a, b, shared })).toBe(relation);
  });

  it("turns round with the pair", () => {
    const turned = {
      same: "same",
      contains: "contained",
      contained: "contains",
      overlaps: "overlaps",
      separate: "separate",
    };
    const sizes = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(sizes, ([onlyA, onlyB, shared]) => {
        const a = onlyA + shared;
        const b = onlyB + shared;
        expect(relationOf({ a: b, b: a, shared })).toBe(turned[relationOf({ a, b, shared })]);
      }),
    );
  });
});

describe("mostlyOf", () => {
  it("says that two are mostly the same if each lies in the other by nine tenths", () => {
    expect(mostlyOf({ a: 20, b: 19, shared: 18 }, 0.9)).toEqual({ relation: "same", share: 0.9 });
  });

  it("says which one mostly lies in the other, and by how much", () => {
    expect(mostlyOf({ a: 40, b: 10, shared: 9 }, 0.9)).toEqual({ relation: "contains", share: 0.9 });
    expect(mostlyOf({ a: 10, b: 40, shared: 9 }, 0.9)).toEqual({ relation: "contained", share: 0.9 });
  });

  it("says nothing of what is exact or of a weak overlap", () => {
    expect(mostlyOf({ a: 4, b: 4, shared: 4 }, 0.9)).toBeNull();
    expect(mostlyOf({ a: 4, b: 4, shared: 2 }, 0.9)).toBeNull();
  });
});
