import { describe, expect, it } from "vitest";
import { alikeSentences } from "#text/en/alike.ts";

const cluster = { singular: "cluster", plural: "clusters" };
const names = {
  from: "Old",
  to: "New",
  fromLevel: cluster,
  toLevel: { singular: "field", plural: "fields" },
};

describe("how alike two frameworks are, in words", () => {
  it("says both ways what would have to move, then the score and what was not used", () => {
    expect(
      alikeSentences({ movesToNest: { from: 1, to: 1417 }, alike: { score: 69, partitions: null } }, names),
    ).toEqual([
      "For every cluster of Old to lie whole inside a field of New, 1 occupation would have to move.",
      "For every field of New to lie whole inside a cluster of Old, 1,417 occupations would have to move.",
      "From 0 to 100, the two are 69 alike: 100 less the percent of occupations that would have to move, as the mean of both ways.",
      "Some occupations are in more than one place, so only these counts are used. The adjusted Rand index and the variation of information hold only where each occupation has one place.",
    ]);
  });

  it("says of partitions what the two measures are", () => {
    const [inside, , , used, rand, bits] = alikeSentences(
      {
        movesToNest: { from: 0, to: 2 },
        alike: { score: 75, partitions: { adjustedRand: -0.5, variationOfInformation: 2 } },
      },
      names,
    );
    expect(inside).toBe("Every cluster of Old lies whole inside a field of New.");
    expect(used).toBe("Each occupation has one place on either side, so two more measures hold.");
    expect(rand).toContain("The adjusted Rand index is −0.5. ");
    expect(bits).toContain("The variation of information is 2 bits. ");
  });

  it("says nothing of two that share no occupation", () => {
    expect(
      alikeSentences({ movesToNest: { from: 0, to: 0 }, alike: { score: null, partitions: null } }, names),
    ).toEqual([]);
  });
});
