import fc from "fast-check";
import { expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { readBytes } from "#algorithms/read/read-bytes.ts";
import { frameworkToCsv } from "#algorithms/write/framework-csv.ts";
import { frameworkToJson } from "#algorithms/write/framework-json.ts";
import { frameworkToSkos } from "#algorithms/write/framework-skos.ts";
import { frameworkToXlsx } from "#algorithms/write/framework-xlsx.ts";
import { decode } from "#cli/read-file.ts";
import { anyFramework, sheetForm } from "../../fixtures/any-framework.ts";
import { someOccupations } from "../../fixtures/reading.ts";

const codebook = buildCodebook(someOccupations);
const read = (contents: string | Uint8Array) =>
  readBytes(typeof contents === "string" ? new TextEncoder().encode(contents) : contents, {
    fileName: "mine",
    occupations: someOccupations,
    decode,
  });
/** A busy machine takes its time, ms. */
const patience = 120_000;
const over2000 = { numRuns: 2000, seed: 6 };

it(
  "comes back from JSON byte for byte",
  () => {
    fc.assert(
      fc.property(anyFramework, (file) => {
        const text = frameworkToJson(file);
        const { framework, report } = read(text);
        expect(report.problems).toEqual([]);
        expect(framework && frameworkToJson(framework)).toBe(text);
      }),
      over2000,
    );
  },
  patience,
);

it(
  "comes back from SKOS as it was, every key of it",
  () => {
    fc.assert(
      fc.property(anyFramework, (file) => {
        const { framework, report } = read(frameworkToSkos(file, codebook));
        expect(report.problems).toEqual([]);
        expect(framework).toEqual(file);
      }),
      over2000,
    );
  },
  patience,
);

it.each([
  ["CSV", frameworkToCsv],
  ["XLSX", frameworkToXlsx],
])(
  "comes back from %s with its places and all that they hold, and nothing to mend",
  (_, write) => {
    fc.assert(
      fc.property(anyFramework, (file) => {
        const { framework, report } = read(write(file, codebook));
        expect(report.problems).toEqual([]);
        expect(framework && sheetForm(framework)).toEqual(sheetForm(file));
      }),
      over2000,
    );
  },
  patience,
);
