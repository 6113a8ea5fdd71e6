import { describe, expect, it } from "vitest";
import { coherenceOf } from "#algorithms/measures/coherence.ts";
import { buildSimilaritySpace, tallyOf } from "#algorithms/similarity/similarity-space.ts";
import { occupationId } from "#domain/ids.ts";

/** The one kind asks for the first ten of twenty skills, the other for the last ten: similarity 1 within, -1 across. */
function spaceOf(drawn: Readonly<Record<string, "hands" | "words" | "unrated">>) {
  const row = (kind: string) =>
    Array.from({ length: 20 }, (_, at) => ((kind === "hands") === at < 10 ? 5 : 1));
  const profiles = new Map(
    Object.entries(drawn).map(([id, kind]) => [
      occupationId(id),
      { skills: kind === "unrated" ? [] : row(kind), knowledge: [], interests: [], workStyles: [] },
    ]),
  );
  const space = buildSimilaritySpace(profiles);
  return { space, all: tallyOf(space, profiles.keys()) };
}
const ids = (text: string) => text.split(" ").map(occupationId);

describe("coherenceOf", () => {
  it("is the mean likeness inside less that to the rest", () => {
    const { space, all } = spaceOf({
      a: "hands",
      b: "hands",
      c: "hands",
      d: "words",
      e: "words",
      f: "words",
    });
    const { value, restsOn } = coherenceOf(space, ids("a b c"), all);
    expect(restsOn).toBe(3);
    expect(value?.inside).toBeCloseTo(1);
    expect(value?.outside).toBeCloseTo(-1);
    expect(value?.value).toBeCloseTo(2);
  });

  it("is under 0 for a group that belongs elsewhere", () => {
    // Inside, of three pairs a-b 1, a-d -1, b-d -1: -1/3. Outside, a and b to c 1, to e and f -1, d the other way
    // round: (1 - 1 - 1) * 2 + (-1 + 1 + 1) = -1 over nine pairs. -1/3 + 1/9 = -2/9.
    const { space, all } = spaceOf({
      a: "hands",
      b: "hands",
      c: "hands",
      d: "words",
      e: "words",
      f: "words",
    });
    expect(coherenceOf(space, ids("a b d"), all).value?.value).toBeCloseTo(-2 / 9);
  });

  it("rests on those that are rated, and says nothing of fewer than three, or where nothing is outside", () => {
    const { space, all } = spaceOf({ a: "hands", b: "hands", c: "unrated", d: "words", e: "words" });
    expect(coherenceOf(space, ids("a b c"), all)).toEqual({ value: null, restsOn: 2 });
    expect(coherenceOf(space, ids("a b c d e"), all)).toEqual({ value: null, restsOn: 4 });
    expect(coherenceOf(space, [], all)).toEqual({ value: null, restsOn: 0 });
  });
});
