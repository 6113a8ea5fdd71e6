import { describe, expect, it } from "vitest";
import { partOf, withPart } from "#algorithms/read/columns/with-part.ts";

const parts = { levels: [0, 1], code: 2, occupation: 3, role: null, basis: null };

describe("withPart", () => {
  it("takes the part from the column that had it", () => {
    expect(withPart(parts, 4, "code")).toEqual({ ...parts, code: 4 });
    expect(withPart(parts, 3, "code")).toEqual({ ...parts, code: 3, occupation: null });
  });

  it("puts a level in its rank, and the others after it", () => {
    expect(withPart(parts, 1, 0).levels).toEqual([1, 0]);
    expect(withPart(parts, 4, 1).levels).toEqual([0, 4, 1]);
    expect(withPart(parts, 2, 2)).toEqual({ ...parts, levels: [0, 1, 2], code: null });
  });

  it("leaves a column out", () => {
    expect(withPart(parts, 0, "ignore").levels).toEqual([1]);
    expect(partOf(withPart(parts, 2, "ignore"), 2)).toBe("ignore");
  });

  it("is undone by giving the column its part again", () => {
    for (const column of [0, 1, 2, 3])
      expect(withPart(withPart(parts, column, "ignore"), column, partOf(parts, column))).toEqual(parts);
  });
});
