import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestFirst } from "#algorithms/search/best-first.ts";
import type { Found } from "#algorithms/search/join-sources.ts";
import { createMatchRoom, matchTitles } from "#algorithms/search/match-titles.ts";
import { invertLists, packLists } from "#algorithms/search/packed-lists.ts";
import { type Manner, manners, type QueryReading } from "#algorithms/search/query-reading.ts";
import type { TitleList } from "#algorithms/search/title-list.ts";

const stemCount = 6;

/** Only what matching looks at: titles as lists of stems. */
function listFrom(titles: readonly (readonly number[])[]): TitleList {
  const keys = titles.flatMap((stems, title) => stems.map(() => title));
  const stems = packLists(titles.length, keys, titles.flat());
  return { stems, titlesWith: invertLists(stems, stemCount) } as unknown as TitleList;
}

const readingFrom = (words: readonly (readonly number[])[]): QueryReading =>
  words.map((stems) => ({
    typed: "word",
    candidates: stems.map((stem, at) => ({ stem, manner: (at % 4) as Manner, readings: [], guess: at })),
    meant: [],
    begun: false,
    follows: false,
    cost: null,
  }));

const match = (titles: readonly (readonly number[])[], words: readonly (readonly number[])[]) => {
  const list = listFrom(titles);
  const room = createMatchRoom(titles.length, stemCount);
  const matched = matchTitles(readingFrom(words), list, list.titlesWith, room);
  return { matched, room };
};

describe("matchTitles", () => {
  it("finds the titles that hold every word, whichever of its candidates they hold", () => {
    // Word 0 is stem 1 or 2, word 1 is stem 0: titles 0 and 2 have both.
    const { matched, room } = match([[0, 1], [1], [2, 0], [0]], [[1, 2], [0]]);
    expect([...matched].sort()).toEqual([0, 2]);
    expect(room.manner[0]).toBe(manners.same);
    expect(room.manner[2]).toBe(manners.begun);
  });

  it("looks in titles and in lists to the same end, and leaves its room clean", () => {
    const stem = fc.nat(stemCount - 1);
    const titles = fc.array(fc.uniqueArray(stem, { maxLength: 4 }), { minLength: 1, maxLength: 40 });
    const words = fc.array(fc.uniqueArray(stem, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(titles, words, (some, asked) => {
        const { matched, room } = match(some, asked);
        const right = some.flatMap((stems, title) =>
          asked.every((word) => word.some((one) => stems.includes(one))) ? [title] : [],
        );
        expect([...matched].sort((a, b) => a - b)).toEqual(right);
        for (const title of matched) {
          const guesses = asked.map((word) => word.findIndex((one) => some[title]?.includes(one)));
          expect(room.guess[title]).toBe(Math.max(...guesses));
        }
        expect(room.held.every((held) => held === 0)).toBe(true);
        expect(room.candidateOf.every((one) => one === 0)).toBe(true);
      }),
    );
  });
});

describe("bestFirst", () => {
  it("gives as many of the best as are asked for, in order, and all that are as good as the last", () => {
    const points = fc.array(fc.nat(20), { maxLength: 60 });
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 20 }), (some, most) => {
        const found = some.map((value, place): Found => ({ place, points: value, by: { kind: "rest" } }));
        const sorted = found.toSorted((a, b) => b.points - a.points || a.place - b.place);
        const best = bestFirst(new Map(found.map((one) => [one.place, one])), most);
        expect(best).toEqual(sorted.slice(0, best.length));
        expect(best.length).toBeGreaterThanOrEqual(Math.min(most, some.length));
      }),
    );
  });
});
