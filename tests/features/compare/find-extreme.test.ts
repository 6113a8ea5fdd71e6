import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findExtreme, standsOut } from "#features/compare/find-extreme.ts";

const figures = (values: Readonly<Record<string, number | null>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

describe("findExtreme", () => {
  it("finds the least and the most", () => {
    const pay = figures({ a: 3, b: 1, c: 2 });
    expect(findExtreme(pay, "least")).toEqual({ kind: "best", keys: ["b"], value: 1 });
    expect(findExtreme(pay, "most")).toEqual({ kind: "best", keys: ["a"], value: 3 });
  });

  it("gives both what two share", () => {
    expect(findExtreme(figures({ a: 3, b: 1, c: 3 }), "most")).toEqual({
      kind: "best",
      keys: ["a", "c"],
      value: 3,
    });
  });

  it("says same where all that are known are equal, and then nothing stands out", () => {
    const same = findExtreme(figures({ a: 3, b: null, c: 3 }), "most");
    expect(same).toEqual({ kind: "same", keys: ["a", "c"], value: 3 });
    expect(standsOut(same, "a")).toBe(false);
  });

  it("never takes what is not published for little, and compares nothing with fewer than two figures", () => {
    expect(findExtreme(figures({ a: null, b: 4, c: 5 }), "least")?.keys).toEqual(["b"]);
    expect(findExtreme(figures({ a: null, b: 4 }), "least")).toBeNull();
    expect(findExtreme([], "most")).toBeNull();
  });

  it("does not depend on the order", () => {
    const figure = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 4 }), (values) => {
        const keyed = values.map((value, at) => ({ key: String(at), value }));
        const one = findExtreme(keyed, "most");
        const other = findExtreme(keyed.toReversed(), "most");
        expect(other && { ...other, keys: other.keys.toReversed() }).toEqual(one);
      }),
    );
  });
});
