import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentWords } from "#algorithms/words/content-words.ts";
import { splitWords } from "#algorithms/words/split-words.ts";

describe("splitWords", () => {
  it("parts words at every sign but an apostrophe, and the plus and hash behind a word", () => {
    expect(splitWords("Doctor's Aide, A/V (C++ & C#)")).toEqual(["Doctors", "Aide", "A", "V", "C++", "C#"]);
    expect(splitWords("C#Net")).toEqual(["C#", "Net"]);
    expect(splitWords("+1 #2")).toEqual(["1", "2"]);
    expect(splitWords("Diseño, 日本")).toEqual(["Diseno", "日本"]);
    expect(splitWords(" – ")).toEqual([]);
  });

  it("reads plain letters one by one as the pattern reads them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(splitWords(text)).toEqual(splitWords(`é ${text}`).slice(1));
      }),
    );
  });
});

describe("contentWords", () => {
  it("leaves out the small words, but not a short form in capitals", () => {
    expect(contentWords("Nurse of the OR")).toEqual(["nurse", "or"]);
  });

  it("keeps them where nothing else is left", () => {
    expect(contentWords("of the")).toEqual(["of", "the"]);
  });
});
