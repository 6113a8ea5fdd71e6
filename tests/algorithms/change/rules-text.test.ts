import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeParameters, shareChoices } from "#algorithms/change/change-parameters.ts";
import { changeRulesFromText, changeRulesToText } from "#algorithms/change/rules-text.ts";
import { changeUnits } from "#domain/change.ts";

describe("the rules of a change report in a link", () => {
  it("leave out what is as usual", () => {
    expect(changeRulesToText(changeParameters)).toBeNull();
    expect(changeRulesToText({ ...changeParameters, majority: 0.6, unit: "openings" })).toBe("m60~openings");
    expect(changeRulesToText({ ...changeParameters, secondary: true, publishedOnly: true })).toBe(
      "secondary~published",
    );
  });

  it.each(["", "m61", "m", "x50", "m60~", "m60 ", "jobs", "p0", "published~s1e1"])(
    "are not read from %j",
    (text) => expect(changeRulesFromText(text)).toBeNull(),
  );

  it("come back as they were", () => {
    const rules = fc.record({
      majority: fc.constantFrom(...shareChoices.majority),
      part: fc.constantFrom(...shareChoices.part),
      mostly: fc.constantFrom(...shareChoices.mostly),
      dominance: fc.constantFrom(...shareChoices.dominance),
      secondary: fc.boolean(),
      publishedOnly: fc.boolean(),
      unit: fc.constantFrom(...changeUnits),
    });
    fc.assert(
      fc.property(rules, (drawn) => {
        const all = { ...changeParameters, ...drawn };
        const text = changeRulesToText(all);
        expect(text === null ? changeParameters : changeRulesFromText(text)).toEqual(all);
      }),
    );
  });
});
