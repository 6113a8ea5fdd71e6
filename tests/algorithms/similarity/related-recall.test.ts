import { describe, expect, it } from "vitest";
import { occupationSimilarity } from "#algorithms/similarity/occupation-similarity.ts";
import { blindRecall, bundledProfiles, relatedRecall } from "../../fixtures/related-recall.ts";

describe("the similarity of occupations against O*NET's own list of related ones", () => {
  const similarity = occupationSimilarity(bundledProfiles());
  const whole = relatedRecall(similarity.whole);

  it("finds at least 37 % of the first ten and 40 % of the twenty, for all that have twenty", () => {
    expect(whole.occupations).toBe(923);
    expect(whole.at10).toBeGreaterThan(0.37);
    expect(whole.at20).toBeGreaterThan(0.4);
  });

  it("finds a third more than interests alone, and thirty times as many as a blind pick in ten", () => {
    const interests = relatedRecall((a, b) => similarity.of("interests", a, b));
    expect(whole.at10 / interests.at10).toBeGreaterThan(1.33);
    expect(whole.at20 / interests.at20).toBeGreaterThan(1.33);
    expect(whole.at10 / blindRecall().at10).toBeGreaterThan(30);
  });
});
