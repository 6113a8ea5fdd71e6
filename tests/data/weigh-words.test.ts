import fc from "fast-check";
import { expect, it } from "vitest";
import { weighWords } from "../../data/refresh/words/weigh-words.ts";

const counts = (words: Readonly<Record<string, number>>) => new Map(Object.entries(words));

// By hand: 2 things of 3 and 1 words, usual length 2, k 1, b 0.5. `a` is in both: rarity ln(1 + 0.5 / 2.5) = 0.1823.
// First thing: held = 1 * (0.5 + 0.5 * 3 / 2) = 1.25; a, twice: 0.1823 * 2 * 2 / 3.25 = 0.2244.
// `b` is in one: ln(1 + 1.5 / 1.5) = 0.6931; once: 0.6931 * 1 * 2 / 2.25 = 0.6161.
// Second: held = 1 * (0.5 + 0.5 * 1 / 2) = 0.75; a, once: 0.1823 * 2 / 1.75 = 0.2084.
it("weighs by how rare a word is, how often it is used, and how long the text is", () => {
  const weights = weighWords([counts({ b: 1, a: 2 }), counts({ a: 1 })], { k: 1, b: 0.5 });
  expect(weights.map(({ stem, of, weight }) => [stem, of, weight.toFixed(4)])).toEqual([
    ["a", 0, "0.2244"],
    ["a", 1, "0.2084"],
    ["b", 0, "0.6161"],
  ]);
});

it("weighs nothing where there is nothing", () => {
  expect(weighWords([], { k: 1, b: 0.5 })).toEqual([]);
  expect(weighWords([counts({})], { k: 1, b: 0.5 })).toEqual([]);
});

it("weighs more what is said more often, in a text of the same length", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (few, more) => {
      const things = [
        counts({ word: few, other: more }),
        counts({ word: few + more, other: 0.001 }),
        counts({ other: 3 }),
      ];
      const [one, two] = weighWords(things, { k: 2, b: 0 }).filter(({ stem }) => stem === "word");
      expect(two?.weight).toBeGreaterThan(one?.weight ?? 0);
    }),
  );
});
