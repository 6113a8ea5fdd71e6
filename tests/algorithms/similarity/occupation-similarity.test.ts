import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occupationSimilarity, type Profile } from "#algorithms/similarity/occupation-similarity.ts";
import { standardiseColumns } from "#algorithms/similarity/standardise-columns.ts";

const none: Profile = { skills: [], knowledge: [], interests: [], workStyles: [] };
const many = (value: number | null, other = value) =>
  Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? value : other));

describe("columns are standardised", () => {
  it("each by its own mean and deviation, over the rows that have it", () => {
    // 1, 3, 5: mean 3, deviation √(8/3); the blank cell takes no part.
    const [low, mid, high, blank] = standardiseColumns([
      [1, 2],
      [3, 2],
      [5, 2],
      [null, 2],
    ]);
    const unit = 2 / Math.sqrt(8 / 3);
    expect([low?.[0], mid?.[0], high?.[0]].map((value) => value?.toFixed(9))).toEqual(
      [-unit, 0, unit].map((value) => value.toFixed(9)),
    );
    expect(blank?.[0]).toBeNaN();
    expect(blank?.[1]).toBe(0); // the same in every row says nothing
  });
});

describe("the similarity of two occupations", () => {
  it("is 1 for the same figures and -1 for figures that are apart in all", () => {
    const similarity = occupationSimilarity([
      { ...none, skills: many(1, 3) },
      { ...none, skills: many(1, 3) },
      { ...none, skills: many(3, 1) },
    ]);
    expect(similarity.whole(0, 1)).toBeCloseTo(1);
    expect(similarity.whole(0, 2)).toBeCloseTo(-1);
  });

  it("weighs the families that both have, and shares the part of the others among them", () => {
    // Skills alike (1), interests apart (-1), the rest not published: (0.4 · 1 + 0.2 · -1) / 0.6 = 1/3.
    const similarity = occupationSimilarity([
      { ...none, skills: many(1, 3), interests: [1, 7, 1, 7, 1, 7] },
      { ...none, skills: many(1, 3), interests: [7, 1, 7, 1, 7, 1] },
      { ...none, skills: many(3, 1), interests: [4, 4, 4, 4, 4, 4] },
    ]);
    expect(similarity.whole(0, 1)).toBeCloseTo(1 / 3);
  });

  it("is not told where skills and knowledge are both missing, or too few columns are in common", () => {
    const few = Array.from({ length: 20 }, (_, at) => (at < 19 ? at : null));
    const similarity = occupationSimilarity([
      { ...none, interests: [1, 2, 3, 4, 5, 6] },
      { ...none, interests: [1, 2, 3, 4, 5, 7] },
      { ...none, skills: few },
      { ...none, skills: many(1, 4) },
    ]);
    expect(similarity.whole(0, 1)).toBeNull();
    expect(similarity.whole(2, 3)).toBeNull();
    expect(similarity.of("interests", 0, 1)).not.toBeNull();
  });

  it("is the same both ways, within -1 and 1, and 1 with itself", () => {
    const row = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 6 }), (rows) => {
        const { whole } = occupationSimilarity(rows.map((skills) => ({ ...none, skills })));
        const forth = whole(0, 1);
        expect(forth).toBe(whole(1, 0));
        if (forth !== null) expect(Math.abs(forth)).toBeLessThanOrEqual(1 + 1e-9);
        const self = whole(0, 0);
        if (self !== null) expect(self).toBeCloseTo(1);
      }),
    );
  });
});
