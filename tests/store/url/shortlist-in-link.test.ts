import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { shortlistFromText, shortlistToText } from "#store/url/shortlist-in-link.ts";

describe("a shortlist in the link", () => {
  it("is the digits of its codes, in its order", () => {
    const list = ["31-1131.00", "29-1141.04"].map(occupationId);
    expect(shortlistToText(list)).toBe("31113100.29114104");
    expect(shortlistFromText("31113100.29114104")).toEqual(list);
    expect(shortlistToText([])).toBeNull();
  });

  it("is not read where any of it is no code, or there are too many", () => {
    for (const text of ["", "3111310", "311131000", "31113100.", "31113100,29114104", "a"])
      expect(shortlistFromText(text)).toBeNull();
    const many = Array.from({ length: 1300 }, (_, at) => String(10_000_000 + at)).join(".");
    expect(shortlistFromText(many)).toBeNull();
  });

  it("reads back what it wrote, each once", () => {
    const code = fc
      .integer({ min: 10_000_000, max: 99_999_999 })
      .map(String)
      .map((digits) => occupationId(`${digits.slice(0, 2)}-${digits.slice(2, 6)}.${digits.slice(6)}`));
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 50 }), (list) => {
        expect(shortlistFromText(shortlistToText(list) ?? "")).toEqual(list);
      }),
    );
  });
});
