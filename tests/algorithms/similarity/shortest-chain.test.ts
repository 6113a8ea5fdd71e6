import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestChain } from "#algorithms/similarity/shortest-chain.ts";
import type { Related } from "#domain/details.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";

/** `"a: b c"`: a's list names b first, then c. */
const relatedFromText = (text: string): ReadonlyMap<OccupationId, readonly Related[]> =>
  new Map(
    text.split("\n").map((line) => {
      const [from = "", list = ""] = line.split(":").map((part) => part.trim());
      return [
        occupationId(from),
        list.split(" ").map((id, at) => ({ id: occupationId(id), rank: at + 1 })),
      ] as const;
    }),
  );
const chain = (text: string, from: string, to: string) =>
  shortestChain(occupationId(from), occupationId(to), relatedFromText(text));

describe("shortestChain", () => {
  it("goes by the fewest steps", () => {
    expect(chain("a: b\nb: c\nc: d\na: b x\nx: d", "a", "d")).toEqual(["a", "x", "d"]);
  });

  it("goes against a list too", () => {
    expect(chain("b: a\nb: a c", "a", "c")).toEqual(["a", "b", "c"]);
  });

  it("takes the nearer neighbours of two ways as long", () => {
    // By x: 1 + 2. By y: 2 + 2.
    expect(chain("a: x y\nx: q d\ny: q d", "a", "d")).toEqual(["a", "x", "d"]);
    // By x: 1 + 3. By y: 2 + 1.
    expect(chain("a: x y\nx: q r d\ny: d", "a", "d")).toEqual(["a", "y", "d"]);
  });

  it("takes the better rank where both lists name each other", () => {
    expect(chain("a: q x y\nx: a d\ny: d", "a", "d")).toEqual(["a", "x", "d"]);
  });

  it("leaves out what is listed past the tenth", () => {
    expect(chain("a: b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 z", "a", "z")).toBeNull();
  });

  it("says that nothing joins two islands, and needs no list to say so", () => {
    expect(chain("a: b\nc: d", "a", "d")).toBeNull();
    expect(chain("a: b", "q", "r")).toBeNull();
  });

  it("is as long one way as the other, and every step is in a list", () => {
    const lists = fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 4 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.nat(11), fc.nat(11), (all, a, b) => {
        fc.pre(a !== b);
        const id = (at: number) => occupationId(`o${at}`);
        const related = new Map(
          all.map((list, at) => [id(at), list.map((to, rank) => ({ id: id(to), rank: rank + 1 }))] as const),
        );
        const there = shortestChain(id(a), id(b), related);
        expect(shortestChain(id(b), id(a), related)?.length).toBe(there?.length);
        const lists = (one: OccupationId, other: OccupationId) =>
          (related.get(one) ?? []).some(({ id: named }) => named === other);
        for (const [at, one] of (there ?? []).entries()) {
          const next = there?.[at + 1];
          if (next !== undefined) expect(lists(one, next) || lists(next, one)).toBe(true);
        }
      }),
    );
  });
});
