import { describe, expect, it } from "vitest";
import { occupationCsv } from "#features/compare/occupation-csv.ts";
import { en } from "#text/en.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";
import { storeOf } from "../../fixtures/render-in-store.tsx";

describe("occupationCsv", () => {
  it("has a row an occupation with every place, year and place of the figures, and blanks", () => {
    const nurse = occupationWith("nurse", { pay: 80_000, openings: 10 });
    const store = storeOf([frameworkFromText("a", "health: nurse\n care: nurse")], [nurse]);
    const [head = "", row = "", ...rest] = occupationCsv([nurse], store.getState(), en).split("\r\n");
    expect(rest).toEqual([""]);
    expect(head.split(",").slice(0, 4)).toEqual(["Code", "Occupation", "Places", "Interests"]);
    expect(row).toBe(
      'nurse,nurse,a: health; a: care,,,,,40000,60000,80000,100000,120000,,"May 2025, national",,10,2024-34',
    );
  });
});
