import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";

describe("foldName", () => {
  it("leaves a name of 200 letters as it is, and needs no whole beside it", () => {
    const name = "a".repeat(200);
    expect(foldName(name)).toBe(name);
    expect(wholeName(name)).toBeUndefined();
  });

  it("ends a longer one after its last whole word that fits", () => {
    const name = `${"health ".repeat(28)}sciences`; // 28 * 7 = 196 letters, and 4 of the next word
    expect(foldName(name)).toBe(`${"health ".repeat(28).trim()}…`);
    expect(wholeName(name)).toBe(name);
    expect(foldName("a".repeat(5000))).toBe(`${"a".repeat(200)}…`);
  });

  it("is never longer than 200 letters and the dots, and begins as the name does", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 600 }), (name) => {
        const folded = foldName(name);
        expect(folded.length).toBeLessThanOrEqual(201);
        expect(name.startsWith(folded.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
