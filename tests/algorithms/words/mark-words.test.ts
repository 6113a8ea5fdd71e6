import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markWords } from "#algorithms/words/mark-words.ts";

const drawn = (title: string, ...words: readonly string[]) =>
  markWords(title, words)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("");

describe("markWords", () => {
  it("marks words that begin so, and plurals either way, without case and accents", () => {
    expect(drawn("Registered Nurses (Nursing Staff)", "nurs")).toBe("Registered [Nurses] ([Nursing] Staff)");
    expect(drawn("Child's Nurse", "children", "NURSES")).toBe("[Child's] [Nurse]");
    expect(drawn("Mecánico de Autos", "mecanico")).toBe("[Mecánico] de Autos");
    expect(drawn("Welders, Cutters", "baker")).toBe("Welders, Cutters");
    expect(drawn("Welders", "")).toBe("Welders");
  });

  it("gives the title back, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string({ unit: "grapheme" })),
        (title, words) => {
          expect(
            markWords(title, words)
              .map(({ text }) => text)
              .join(""),
          ).toBe(title);
        },
      ),
    );
  });
});
