import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldChoice } from "#domain/field.ts";
import { frameworkId, nodeId, occupationId } from "#domain/ids.ts";
import { fieldFromText, fieldToText } from "#store/url/field-in-link.ts";

const choices: readonly (readonly [string, FieldChoice])[] = [
  ["preset:family-consumer", { kind: "preset", id: "family-consumer" }],
  [
    "node:soc-2018:soc/29-0000",
    { kind: "node", frameworkId: frameworkId("soc-2018"), id: nodeId("soc/29-0000") },
  ],
  ["words:child care: at home", { kind: "search", words: "child care: at home" }],
  ["cip:01,12.05", { kind: "programs", series: ["01", "12.05"] }],
  ["list:29-1141", { kind: "list", title: "", ids: [occupationId("29-1141.00")] }],
  [
    "list:29-1141_4.2061:Our: own",
    {
      kind: "list",
      title: "Our: own",
      ids: ["29-1141.04", "29-2061.00"].map(occupationId),
    },
  ],
];

describe("a field in the link", () => {
  it.each(choices)("is %j", (text, choice) => {
    expect(fieldToText(choice)).toBe(text);
    expect(fieldFromText(text)).toEqual(choice);
  });

  it("is left out where none is chosen", () => {
    expect(fieldToText(null)).toBeNull();
  });

  it.each([
    "",
    "arts",
    "preset:",
    "preset:A b",
    "cip:farm",
    "list:",
    "list:x",
    "occupation:29-1141.00",
    "node:x",
  ])("is not read out of %j", (text) => {
    expect(fieldFromText(text)).toBeNull();
  });

  it("comes back as it was, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (words) => {
        const choice: FieldChoice = { kind: "search", words };
        expect(fieldFromText(fieldToText(choice) ?? "")).toEqual(choice);
      }),
    );
  });
});
