import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  balanceMeasures,
  balanceParts,
  directions,
  highestPayLine,
  plainBalance,
} from "#domain/balance-view.ts";
import { balanceFromText, balanceToText } from "#store/url/balance-in-link.ts";

describe("the balance sheet in the link", () => {
  it("leaves out what is usual", () => {
    expect(balanceToText(plainBalance)).toBeNull();
    expect(balanceToText({ ...plainBalance, payLine: 60_000 })).toBe("line.60000");
  });

  it("comes back as it was", () => {
    const view = fc.record({
      order: fc.record({
        measure: fc.constantFrom(...balanceMeasures),
        direction: fc.constantFrom(...directions),
      }),
      smaller: fc.boolean(),
      payLine: fc.option(fc.integer({ min: 1, max: highestPayLine })),
      part: fc.constantFrom(...balanceParts),
    });
    fc.assert(
      fc.property(view, (drawn) => {
        const text = balanceToText(drawn);
        expect(text === null ? plainBalance : balanceFromText(text)).toEqual(drawn);
      }),
    );
  });

  it.each(["pay", "pay.sideways", "line.0", "line.-5", "line.2000000", "line.x", "part.all", "larger", ""])(
    "does not read %j",
    (text) => {
      expect(balanceFromText(text)).toBeNull();
    },
  );
});
