import { describe, expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { readCode } from "#algorithms/read/read-code.ts";
import { someOccupations } from "../../fixtures/reading.ts";

const codebook = buildCodebook(someOccupations);
const read = (text: string, title = "") => readCode(codebook, text, title);
const fault = (text: string, title = "") => {
  const result = read(text, title);
  if (!("fault" in result)) return null;
  const suggestions = "suggestions" in result.fault ? result.fault.suggestions : [];
  return [result.fault.code, ...suggestions.map(({ code }) => code)];
};

describe("readCode", () => {
  it("takes an O*NET-SOC code for its one occupation", () => {
    expect(read("15-1252.00")).toEqual({ occupations: ["15-1252.00"], publishedFor: null, through: null });
  });

  it("takes a SOC code for all of its occupations, and says for what they were published", () => {
    expect(read("15-1299")).toEqual({
      occupations: ["15-1299.01", "15-1299.02"],
      publishedFor: "15-1299",
      through: null,
    });
  });

  it("reads the dashes of a word processor", () => {
    expect(read("15–1252.00")).toEqual({ occupations: ["15-1252.00"], publishedFor: null, through: null });
  });

  it.each([
    ["Nov-11", "code-became-date", "11-2011"], // what a spreadsheet makes of 11-2011
    ["11-Nov", "code-became-date"],
    ["1.1E+05", "code-became-number"],
    ["29-1141.0", "code-lost-zeros", "29-1141.00"],
    ["29-1141.", "code-lost-zeros", "29-1141.00"],
    ["29-114", "code-too-short", "29-1141"],
    ["29-11411", "code-too-long", "29-1141"],
    ["291141", "code-malformed", "29-1141"],
    ["nurse", "code-malformed"],
    ["29-1411.00", "code-unknown", "29-1141.00"], // two digits swapped
    ["15-1250", "code-is-a-group"],
    ["15-0000", "code-is-a-group"],
    ["99-9999", "code-unknown"],
  ])("says of %s: %s", (text, ...expected) => {
    const [code, ...suggestions] = fault(text) ?? [];
    expect(code).toBe(expected[0]);
    if (expected.length > 1 || code === "code-unknown") expect(suggestions).toEqual(expected.slice(1));
  });

  it("believes the row's title before the nearest code", () => {
    expect(fault("15-1253.00", "Electricians")).toEqual(["code-unknown", "47-2111.00"]);
    expect(fault("1.1E+05", "chief executives")).toEqual(["code-became-number", "11-1011.00"]);
  });

  it("suggests nothing where more than two are equally near", () => {
    expect(fault("15-1255.00")).toEqual(["code-unknown", "15-1252.00", "15-1254.00"]);
    expect(fault("15-1257.70")).toEqual(["code-unknown", "15-1252.00", "15-1254.00"]);
  });
});
