import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { traceField } from "#algorithms/change/trace-field.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { fieldsFromBuilt } from "#algorithms/read/built-fields.ts";
import { bundledFramework, bundledOccupations } from "#cli/bundled-data.ts";
import { root, tableRows } from "./read-with-papaparse.ts";

const occupations = bundledOccupations();
const fields = fieldsFromBuilt(JSON.parse(readFileSync(join(root, "public/data/fields.json"), "utf8")), [
  ...occupations.keys(),
]);
const field = (id: string) => {
  const found = fields.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`unknown field: ${id}`);
  return found;
};

describe("the ready-made fields", () => {
  it("are the occupations that the tables have by each rule", () => {
    const led = (...series: readonly string[]) => {
      const socs = new Set(
        tableRows("program-occupations").flatMap(({ program = "", soc }) =>
          series.some((one) => program.startsWith(one)) ? [soc] : [],
        ),
      );
      return [...occupations.keys()].filter((id) => socs.has(id.slice(0, 7)));
    };
    const inGroups = (...groups: readonly string[]) =>
      [...occupations.keys()].filter((id) => groups.includes(id.slice(0, 2)));
    expect(Object.fromEntries(fields.map(({ id, occupations: own }) => [id, own]))).toEqual({
      agriculture: led("01", "03"),
      "family-consumer": led("19", "12.05"),
      trades: inGroups("47", "49", "51"),
      health: inGroups("29", "31"),
      arts: led("50"),
      stem: [...occupations.values()].filter(({ stem }) => stem).map(({ id }) => id),
    });
  });

  it("are found in the bundled frameworks: none of a field vanishes from 2002 to 2024", () => {
    for (const one of fields)
      for (const id of ["ncc-original-2002", "ncc-modernized-2024"]) {
        const framework = bundledFramework(id);
        if (framework === null) throw new RangeError(`unknown framework: ${id}`);
        const { placed, notPlaced } = traceField(buildFrameworkIndex(framework), one);
        expect(placed.length + notPlaced.length).toBe(one.occupations.length);
        // The 2002 table leaves five occupations out; all of them are STEM.
        expect(notPlaced.length).toBe(id === "ncc-original-2002" && one.id === "stem" ? 5 : 0);
      }
    expect(field("health").occupations).toHaveLength(116);
  });
});
