import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCell } from "#algorithms/read/clean-cell.ts";
import { contentHash } from "#algorithms/read/content-hash.ts";
import { levelNames, readColumns } from "#algorithms/read/csv-columns.ts";
import { editDistance, nearestText } from "#algorithms/read/edit-distance.ts";
import { frameworkIdFor, titleFromFileName } from "#algorithms/read/file-id.ts";
import { guessDelimiter } from "#algorithms/read/guess-delimiter.ts";
import { takeId } from "#algorithms/read/take-id.ts";
import { slug } from "#algorithms/words/slug.ts";

describe("contentHash", () => {
  it("begins with FNV-1a, 32 bit: the values of its authors' test suite", () => {
    expect(contentHash("").slice(0, 8)).toBe("811c9dc5");
    expect(contentHash("a").slice(0, 8)).toBe("e40c292c");
    expect(contentHash("foobar").slice(0, 8)).toBe("bf9cf968");
  });
});

describe("editDistance", () => {
  it("counts a swap of neighbours once", () => {
    expect(editDistance("29-1411", "29-1141")).toBe(1);
    expect(editDistance("kitten", "sitting")).toBe(3); // k→s, e→i, +g
    expect(editDistance("ca", "abc")).toBe(3); // no pair is edited twice: the full distance would be 2
    expect(editDistance("", "abc")).toBe(3);
  });

  it("is nothing for the same text, the same both ways, and infinite only beyond the most that is asked", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        const distance = editDistance(a, b);
        for (const most of [0, 1, 2, 2.5, 6])
          expect(editDistance(a, b, most)).toBe(distance > most ? Number.POSITIVE_INFINITY : distance);
      }),
    );
  });

  it("finds the first of the nearest, or nothing that is too far", () => {
    expect(nearestText("healht", ["wealth", "health", "heal"], 3)).toBe("health");
    expect(nearestText("xyz", ["health"], 3)).toBeNull();
  });
});

describe("names", () => {
  it("make ids of titles in any script, each once", () => {
    expect(slug("Agriculture, Food & Natural Resources")).toBe("agriculture-food-natural-resources");
    expect(slug("Música y Diseño")).toBe("musica-y-diseno");
    expect(slug("日本")).toBe("日本");
    const taken = new Set<string>();
    expect(["a", "a", "a-2", "a"].map((id) => takeId(id, taken))).toEqual(["a", "a-2", "a-2-2", "a-3"]);
  });

  it("make titles and ids of file names", () => {
    expect(titleFromFileName("our_prototype-v2.final.csv")).toBe("Our prototype v2.final");
    expect(titleFromFileName(".csv")).toBe(".csv");
    expect(frameworkIdFor("日本", "0123456789abcdef")).toBe("framework-01234567");
  });

  it("make the one and the many of a level's header", () => {
    const names = [
      "Career Cluster",
      "Career Clusters",
      "Pathways",
      "Category",
      "Categories",
      "Class",
      "Branches",
      "Courses",
      "STEM Focus",
      "Campus",
    ];
    expect(names.map((name) => Object.values(levelNames(name)))).toEqual([
      ["career cluster", "career clusters"],
      ["career cluster", "career clusters"],
      ["pathway", "pathways"],
      ["category", "categories"],
      ["category", "categories"],
      ["class", "classes"],
      ["branch", "branches"],
      ["course", "courses"],
      ["STEM focus", "STEM focuses"],
      ["campus", "campuses"],
    ]);
  });
});

describe("readColumns", () => {
  it("takes what stands before the code for levels, whatever the code is called", () => {
    expect(
      readColumns(["Field", "Cluster", "O*NET-SOC Code", "Title", "Role", "Basis", "Notes"]),
    ).toMatchObject({
      levels: [0, 1],
      code: 2,
      occupation: 3,
      role: 4,
      basis: 5,
      notRead: [6],
    });
  });

  it("looks after the code when nothing stands before it", () => {
    expect(readColumns(["SOC", "Occupation", "Cluster", "Pathway"])).toMatchObject({
      code: 0,
      levels: [2, 3],
    });
  });

  it("numbers a column without a name", () => {
    expect(readColumns(["", "Cluster", "Code"])).toMatchObject({
      names: ["Column 1", "Cluster", "Code"],
      blank: [0],
    });
  });
});

it("guesses what parts the cells by the first line outside quotes", () => {
  expect(guessDelimiter('"a;b;c",d\n1;2;3')).toBe(",");
  expect(guessDelimiter("a;b;c\n1,2,3,4")).toBe(";");
  expect(guessDelimiter("\n\na\tb")).toBe("\t");
  expect(guessDelimiter("a")).toBe(",");
});

it("tidies a cell, and takes off what keeps it from running as a formula", () => {
  expect(["  a \u00a0 b ", "a\0b", "'=1+1", "'+1", "'quoted'", '="29-1141"', "＝x"].map(cleanCell)).toEqual([
    "a b",
    "ab",
    "=1+1",
    "+1",
    "'quoted'",
    "29-1141",
    "＝x",
  ]);
});
