import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { frameworkToJson } from "#algorithms/write/framework-json.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { frameworkFromFile } from "#domain/framework-from-file.ts";
import { en } from "#text/en.ts";
import { readText } from "../../fixtures/reading.ts";

const sheet = readFileSync(
  new URL("../../fixtures/onet-career-clusters-extract.csv", import.meta.url),
  "utf8",
);
const json = frameworkToJson(readText(sheet).framework as FrameworkFile);

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}
const edits = fc.array(
  fc.record({
    at: fc.nat(5000),
    drop: fc.nat(12),
    put: fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('"', ",", "\n", "\r", ";", "; ", "{", "]", "\0", "\ufeff", "null"),
    ),
  }),
  { minLength: 1, maxLength: 5 },
);
const apply = (text: string, changes: readonly Edit[]) =>
  changes.reduce((now, { at, drop, put }) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + put + now.slice(from + drop);
  }, text);

describe("readFramework, whatever was done to the file", () => {
  for (const [kind, text] of [
    ["a sheet", sheet],
    ["JSON", json],
  ] as const)
    it(`accounts for every row of ${kind}, never throws, and opens only what is sound`, () => {
      fc.assert(
        fc.property(edits, (changes) => {
          const { framework, report } = readText(apply(text, changes));
          expect(report.read).toBe(report.placed + report.setAside);
          expect(report.setAsideRows).toHaveLength(report.setAside);
          if (report.setAside > 0 || framework === null) expect(report.problems).not.toEqual([]);
          for (const problem of report.problems) {
            const { message, fix } = en.report.problem(problem);
            expect(message).toMatch(/\S.*[.]$/su);
            expect(fix).toMatch(/\S.*[.?]$/su);
          }
          if (framework !== null)
            expect(() => buildFrameworkIndex(frameworkFromFile(framework))).not.toThrow();
        }),
        { numRuns: 500 },
      );
    });
});
