import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showNames, showNodeNames } from "#algorithms/read/show-names.ts";
import { writtenTitle } from "#domain/framework.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";

const [health] = frameworkFromText("a", "health: nurse").nodes;
if (health === undefined) throw new Error("the fixture has no node");

describe("showNames", () => {
  it("marks what turns a name round or hides in it, in the framework, its levels and its nodes", () => {
    const plain = frameworkFromText("a", "health: nurse");
    const shown = showNames({
      ...plain,
      title: "Mine\u200b",
      edition: "20\u206625",
      levels: [{ id: "cluster", singular: "\u202eretsulc", plural: "clusters" }],
      nodes: [{ ...health, title: "\u202elive", short: "l\u200dive" }],
    });
    expect([shown.title, shown.written, shown.edition]).toEqual([
      "Mine‹U+200B›",
      "Mine\u200b",
      "20‹U+2066›25",
    ]);
    expect(shown.levels).toEqual([
      { id: "cluster", singular: "‹U+202E›retsulc", plural: "clusters", written: "\u202eretsulc" },
    ]);
    expect(shown.nodes[0]).toMatchObject({
      title: "‹U+202E›live",
      written: "\u202elive",
      short: "l‹U+200D›ive",
    });
  });

  it("leaves names without such letters as they are, of any script", () => {
    const named = { ...health, title: "בריאות and Gesundheit é" };
    expect(showNodeNames(named)).toBe(named);
  });

  it("shows no unseen letter, and keeps the title that the file writes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("", "\u202e", "\ufeff", "\u200c"),
        (name, unseen) => {
          const written = `${name}${unseen}${name}`;
          const shown = showNodeNames({ ...health, title: written });
          expect(shown.title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(writtenTitle(shown)).toBe(written);
        },
      ),
    );
  });
});
