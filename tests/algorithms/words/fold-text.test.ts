import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldToLetters } from "#algorithms/words/fold-text.ts";

describe("foldText", () => {
  it("takes off accents and capitals, and leaves the rest", () => {
    expect(foldText("Café & BAR (A/V)")).toBe("cafe & bar (a/v)");
    expect(foldText("ﬁnance")).toBe("finance");
    expect(foldText("日本")).toBe("日本");
  });

  it("reads a letter alike, whole or in parts", () => {
    expect(foldText("e\u0301lan")).toBe(foldText("\u00e9lan"));
  });

  it("reads a text of plain letters as lower case does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(foldText(text)).toBe(text.toLowerCase());
      }),
    );
  });
});

it("tells texts apart by letters and digits alone", () => {
  expect(foldToLetters("O*NET-SOC Code")).toBe("onetsoccode");
  expect(foldToLetters("Métier, 2018")).toBe("metier2018");
  expect(foldToLetters(" – ")).toBe("");
});
