import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "#algorithms/layout/break-lines.ts";
import { labelWidth } from "#algorithms/layout/label-width.ts";
import { nameLines } from "#algorithms/layout/name-lines.ts";

const lines = (text: string, widest = 76) => breakLines(text, widest, "place", 13);

describe("labelWidth", () => {
  it("adds the advances of the font's table", () => {
    // Barlow Semi Condensed 500: space 200, "i" 233 thousandths of an em.
    expect(labelWidth("i i", "place", 13)).toBeCloseTo(((233 + 200 + 233) / 1000) * 13, 6);
  });

  it("is wider for a bolder or a wider font", () => {
    expect(labelWidth("Health", "placeBold", 13)).toBeGreaterThan(labelWidth("Health", "place", 13));
    expect(labelWidth("Health", "cluster", 13)).toBeGreaterThan(labelWidth("Health", "placeBold", 13));
  });

  it("takes other scripts by the square, other signs by the letter", () => {
    expect(labelWidth("医", "place", 10)).toBe(10);
    expect(labelWidth("Ж", "place", 10)).toBe(6);
  });
});

describe("breakLines", () => {
  it("breaks evenly, not as soon as a line is full", () => {
    expect(lines("Network Systems & Cybersecurity")).toEqual(["Network", "Systems", "& Cybersecurity"]);
    expect(lines("Skilled Trades Apprentices", 100)).toEqual(["Skilled Trades", "Apprentices"]);
  });

  it("keeps an ampersand and an and with what follows", () => {
    expect(lines("Safety & Quality Assurance")).toEqual(["Safety", "& Quality", "Assurance"]);
    expect(lines("Arts and Entertainment", 90)).toEqual(["Arts", "and Entertainment"]);
  });

  it("breaks after a slash, never inside a word", () => {
    expect(lines("Teaching/Training")).toEqual(["Teaching/", "Training"]);
    expect(lines("Entrepreneurship")).toEqual(["Entrepreneurship"]);
    expect(lines("A/V Technology")).toEqual(["A/V", "Technology"]);
  });

  it("has no line for no text", () => {
    expect(lines("  ")).toEqual([]);
  });

  it("loses nothing and is no wider than asked, but for a word that is", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        const broken = lines(text);
        expect(broken.join(" ")).toBe(text);
        const limit = Math.max(
          76,
          ...broken.flatMap((line) => line.split(/ (?!&|and)/)).map((word) => labelWidth(word, "place", 13)),
        );
        for (const line of broken)
          expect(labelWidth(line, "place", 13)).toBeLessThanOrEqual(limit + labelWidth("and ", "place", 13));
      }),
    );
  });
});

describe("nameLines", () => {
  const name = (title: string, short: string | null = null) => nameLines({ title, short }, 76, "place", 13);

  it("prefers the shorter name", () => {
    expect(name("Management Occupations", "Management")).toEqual(["Management"]);
  });

  it("widens the lines of a long name before it cuts it", () => {
    const long = name("Supervisors of Building and Grounds Cleaning and Maintenance Workers");
    expect(long.length).toBeLessThanOrEqual(4);
    expect(long.join(" ")).toBe("Supervisors of Building and Grounds Cleaning and Maintenance Workers");
  });

  it("cuts a name of 200 letters, with or without spaces, to four lines that say so", () => {
    for (const title of ["endless ".repeat(25), "x".repeat(200)]) {
      const cut = name(title);
      expect(cut.length).toBeLessThanOrEqual(4);
      expect(cut.at(-1)).toMatch(/…$/);
      for (const line of cut) expect(labelWidth(line, "place", 13)).toBeLessThanOrEqual(76 * 2.2);
    }
  });
});

describe("a word wider than a line", () => {
  const ordinary = ["Manufacturing", "Entrepreneurship", "Telecommunications", "internationalization"];

  it("stays whole", () => {
    expect(breakLines("Advanced Manufacturing", 60, "cluster", 12)).toEqual(["Advanced", "Manufacturing"]);
    for (const word of ordinary)
      expect(nameLines({ title: `The ${word}`, short: null }, 20, "cluster", 18)).toEqual(["The", word]);
  });

  it("is cut where it has more than 24 letters, and no map has room for it", () => {
    const [line = ""] = nameLines({ title: "x".repeat(25), short: null }, 20, "cluster", 18);
    expect(line).toMatch(/^x{1,23}…$/);
  });

  it("is never cut where a name is folded, at any width and size", () => {
    const word = fc.stringMatching(/^[a-z]{1,24}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 10, max: 200 }),
        (words, widest) => {
          const lines = nameLines({ title: words.join(" "), short: null }, widest, "place", 13);
          const shown = lines.join(" ").replace("…", "").split(" ");
          expect(shown).toEqual(words.slice(0, shown.length));
        },
      ),
    );
  });
});

describe("names of thousands of letters", () => {
  const folded = (title: string) => nameLines({ title, short: null }, 76, "place", 13);

  it("are folded to four lines that end at a word's end", () => {
    const title = "careers ".repeat(625).trim();
    const found = folded(title);
    expect(found).toHaveLength(4);
    expect(found.at(-1)).toMatch(/careers…$/);
    expect(
      found
        .join(" ")
        .replaceAll(/careers|…/g, "")
        .trim(),
    ).toBe("");
  });

  it("are cut inside a word only where there is no other", () => {
    expect(folded("x".repeat(5000))).toEqual([expect.stringMatching(/^x{10,}…$/)]);
  });
});
