import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameworkToJson } from "#algorithms/write/framework-json.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { readText } from "../../fixtures/reading.ts";

const word = fc.string({ minLength: 1 }).map((text) => `w${text}`.trim());
const files: fc.Arbitrary<FrameworkFile> = fc
  .record({
    title: word,
    edition: fc.string(),
    titles: fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
  })
  .map(({ title, edition, titles }) => ({
    format: "framework-atlas/framework",
    formatVersion: 1,
    id: "mine",
    title,
    edition,
    publisher: "",
    basedOn: null,
    license: "",
    sources: [],
    levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
    nodes: titles.map((one, at) => ({ id: one, level: "cluster", title: one, parent: null, extra: at })),
    memberships: titles.map((one) => ({ occupation: "29-1141.00", node: one, basis: "proposed" as const })),
    more: { kept: [title] },
  }));

describe("frameworkToJson", () => {
  it("gives each entry a line of its own", () => {
    const [file] = fc.sample(files, { numRuns: 1, seed: 1 });
    if (file === undefined) throw new Error("no sample");
    const lines = frameworkToJson({ ...file, nodes: file.nodes.slice(0, 1) }).split("\n");
    expect(lines.at(lines.indexOf('  "nodes": [') + 1)).toBe(`    ${JSON.stringify(file.nodes[0])}`);
  });

  it("is read back as it was, and byte for byte the second time", () => {
    fc.assert(
      fc.property(files, (file) => {
        const { framework, report } = readText(frameworkToJson(file));
        expect(report.problems).toEqual([]);
        expect(framework).toEqual(file);
        const text = frameworkToJson(framework ?? file);
        expect(frameworkToJson(readText(text).framework ?? file)).toBe(text);
      }),
    );
  });
});
