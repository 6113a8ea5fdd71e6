import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occupationProfiles } from "#algorithms/similarity/occupation-profiles.ts";
import { occupationSimilarity, type Profile } from "#algorithms/similarity/occupation-similarity.ts";
import {
  buildSimilaritySpace,
  sumOfPairs,
  tallied,
  tallyOf,
} from "#algorithms/similarity/similarity-space.ts";
import { bundledDetails, bundledOccupations, bundledWorkStyles } from "#cli/bundled-data.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";

/** Twenty columns that are `a` at first and `b` after. */
const twenty = (a: number, b: number) => Array.from({ length: 20 }, (_, at) => (at < 10 ? a : b));
const nothing: Profile = { skills: [], knowledge: [], interests: [], workStyles: [] };

/** The definition, pair by pair. */
function pairByPair(
  profiles: ReadonlyMap<OccupationId, Profile>,
  a: readonly OccupationId[],
  b: readonly OccupationId[],
) {
  const ids = [...profiles.keys()];
  const { whole } = occupationSimilarity([...profiles.values()]);
  let [sum, pairs] = [0, 0];
  for (const one of a)
    for (const other of b) {
      const alike = whole(ids.indexOf(one), ids.indexOf(other));
      if (alike === null) continue;
      sum += alike;
      pairs += 1;
    }
  return { sum, pairs };
}

describe("the space of similarities", () => {
  it("gives 1 for what is alike and -1 for its opposite", () => {
    // Two rows: each column is one standard deviation over or under its mean, so the cosine is -1.
    const [a, b] = [occupationId("a"), occupationId("b")];
    const space = buildSimilaritySpace(
      new Map([
        [a, { ...nothing, skills: twenty(1, 5) }],
        [b, { ...nothing, skills: twenty(5, 1) }],
      ]),
    );
    const [ofA, ofB] = [tallyOf(space, [a]), tallyOf(space, [b])];
    expect(sumOfPairs(space, ofA, ofA).sum).toBeCloseTo(1);
    expect(sumOfPairs(space, ofA, ofB).sum).toBeCloseTo(-1);
  });

  it("leaves out what has neither skills nor knowledge, and families in parts", () => {
    const [a, b, c] = ["a", "b", "c"].map(occupationId) as [OccupationId, OccupationId, OccupationId];
    const space = buildSimilaritySpace(
      new Map([
        [a, { ...nothing, skills: twenty(1, 5) }],
        [b, { ...nothing, interests: [1, 2, 3, 4, 5, 6] }],
        [c, { ...nothing, skills: [...twenty(5, 1).slice(1), null] }],
      ]),
    );
    expect(tallied(tallyOf(space, [a, b, c, occupationId("unknown")]))).toBe(1);
  });

  it("comes to the same as every pair by itself, whatever is published", () => {
    const column = fc.integer({ min: 1, max: 5 });
    const family = (least: number) =>
      fc.oneof(fc.constant([]), fc.array(column, { minLength: least, maxLength: least }));
    const profile = fc.record({
      skills: family(20),
      knowledge: family(21),
      interests: family(6),
      workStyles: family(20),
    });
    fc.assert(
      fc.property(fc.array(profile, { minLength: 2, maxLength: 8 }), fc.nat(), (drawn, cut) => {
        const profiles = new Map(drawn.map((one, at) => [occupationId(`o${at}`), one]));
        const ids = [...profiles.keys()];
        const [a, b] = [ids.slice(0, cut % ids.length), ids];
        const space = buildSimilaritySpace(profiles);
        // Rows that are all mean have no direction: the definition calls them missing, and so do we.
        const found = sumOfPairs(space, tallyOf(space, a), tallyOf(space, b));
        const wanted = pairByPair(profiles, a, b);
        expect(found.pairs).toBe(wanted.pairs);
        expect(found.sum).toBeCloseTo(wanted.sum, 9);
      }),
    );
  });

  it("comes to the same as every pair by itself on the tables that ship", () => {
    const profiles = occupationProfiles({
      occupations: bundledOccupations(),
      details: bundledDetails(),
      workStyles: bundledWorkStyles(),
    });
    const ids = [...profiles.keys()];
    const group = ids.filter((_, at) => at % 40 === 0);
    const space = buildSimilaritySpace(profiles);
    const found = sumOfPairs(space, tallyOf(space, group), tallyOf(space, ids));
    const wanted = pairByPair(profiles, group, ids);
    expect(found.pairs).toBe(wanted.pairs);
    expect(found.sum).toBeCloseTo(wanted.sum, 6);
  });
});
