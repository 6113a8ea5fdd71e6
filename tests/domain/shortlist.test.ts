import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { mergeShortlist, type Shortlist } from "#domain/shortlist.ts";

/** `nurse aide welder` */
const list = (words: string): Shortlist => words.split(" ").filter(Boolean).map(occupationId);
const merge = (from: string, to: string, onto: string) =>
  mergeShortlist({ from: list(from), to: list(to) }, list(onto)).join(" ");

describe("a step on a list that has changed since", () => {
  it.each([
    ["saves at its place", "nurse aide", "nurse aide welder", "nurse aide", "nurse aide welder"],
    ["keeps what another tab saved", "nurse", "nurse welder", "nurse pilot", "nurse pilot welder"],
    ["keeps out what another tab took out", "nurse aide", "nurse aide welder", "aide", "aide welder"],
    [
      "takes out what it took out, whatever else is there",
      "nurse aide",
      "nurse",
      "pilot nurse aide",
      "pilot nurse",
    ],
    [
      "keeps the other's order if it changed none",
      "nurse aide",
      "nurse aide welder",
      "aide nurse",
      "aide nurse welder",
    ],
    [
      "brings its own order if it changed it",
      "nurse aide",
      "aide nurse",
      "nurse aide pilot",
      "aide nurse pilot",
    ],
    ["saves once what both saved", "", "nurse", "nurse", "nurse"],
  ])("%s", (_, from, to, onto, merged) => {
    expect(merge(from, to, onto)).toBe(merged);
  });

  it("takes the very list back when it changes nothing", () => {
    const kept = list("nurse aide");
    expect(mergeShortlist({ from: list("pilot"), to: list("pilot") }, kept)).toBe(kept);
  });
});

const lists = fc.shuffledSubarray([...list("a b c d e f g")]);

it("gives its own result on the list that it began from, and loses nothing on any other", () => {
  fc.assert(
    fc.property(lists, lists, lists, (from, to, onto) => {
      expect(mergeShortlist({ from, to }, from)).toEqual(to);
      const merged = mergeShortlist({ from, to }, onto);
      expect(new Set(merged).size).toBe(merged.length);
      const wanted = [...new Set([...to, ...onto])].filter(
        (id) => !from.includes(id) || (to.includes(id) && onto.includes(id)),
      );
      expect([...merged].sort()).toEqual(wanted.sort());
    }),
  );
});
