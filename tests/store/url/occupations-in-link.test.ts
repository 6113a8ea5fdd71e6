import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occupationId } from "#domain/ids.ts";
import { occupationsFromText, occupationsToText } from "#store/url/occupations-in-link.ts";

describe("occupations in the link", () => {
  it("says each major group once, and only endings that are not the usual one", () => {
    const ids = ["31-1131.00", "29-1141.04", "29-2061.00", "29-1141.00", "29-1141.00"].map(occupationId);
    expect(occupationsToText(ids)).toBe("29-1141.1141_4.2061.31-1131");
  });

  it("refuses what is not of the form, a code before any group, and more than there can be", () => {
    for (const text of ["", "1141", "29-114", "29-1141.", "29-1141_", "29-1141_100", "29-1141..2061", "x"])
      expect(occupationsFromText(text)).toBeNull();
    const many = Array.from({ length: 2600 }, (_, at) => String(1000 + at)).join(".");
    expect(occupationsFromText(`29-${many}`)).toBeNull();
  });

  it("reads back what it wrote, in order, each once", () => {
    const code = fc
      .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 0, max: 9999 }), fc.nat(99))
      .map(([major, minor, ending]) =>
        occupationId(`${major}-${String(minor).padStart(4, "0")}.${String(ending).padStart(2, "0")}`),
      );
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 40 }), (ids) => {
        expect(occupationsFromText(occupationsToText(ids))).toEqual([...new Set(ids)].toSorted());
      }),
    );
  });
});
