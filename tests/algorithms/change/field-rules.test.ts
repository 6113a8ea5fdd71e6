import { describe, expect, it } from "vitest";
import { fieldRuleFromText, occupationsByRules, readSeries } from "#algorithms/change/field-rules.ts";
import { occupationId } from "#domain/ids.ts";

const nurse = { id: occupationId("29-1141.00"), soc: "29-1141", stem: true };
const baker = { id: occupationId("51-3011.00"), soc: "51-3011", stem: false };
const clerk = { id: occupationId("43-9061.00"), soc: "43-9061", stem: false };
const programs = new Map([
  [baker.id, ["12.0501"]],
  [clerk.id, ["52.0401"]],
]);
const found = (...rules: readonly string[]) =>
  occupationsByRules(
    rules.flatMap((rule) => fieldRuleFromText(rule) ?? []),
    [nurse, baker, clerk],
    (id) => programs.get(id) ?? [],
  );

describe("the rules of a field", () => {
  it("take an occupation that meets any of them", () => {
    expect(found("soc:29", "program:12.05")).toEqual([nurse.id, baker.id]);
    expect(found("stem")).toEqual([nurse.id]);
    expect(found("program:52")).toEqual([clerk.id]);
  });

  it("cannot be read in any other form", () => {
    for (const text of ["", "soc:", "soc:x9", "program:1", "STEM", "soc:47;soc:49"])
      expect(fieldRuleFromText(text)).toBeNull();
  });
});

describe("a series of programs", () => {
  it("is read as it is typed or pasted, each once", () => {
    expect(readSeries("CIP 01, 03; 12.05 01")).toEqual(["01", "03", "12.05"]);
    expect(readSeries("1\n3.01")).toEqual(["01", "03.01"]);
  });

  it("is not read where anything else is in it", () => {
    for (const text of ["", "cip", "farm", "01, farm", "12.5", "123"]) expect(readSeries(text)).toBeNull();
  });
});
