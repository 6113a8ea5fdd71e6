import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { frameworkToSkos } from "#algorithms/write/framework-skos.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { anyFramework } from "../../../fixtures/any-framework.ts";
import { readText, sayProblems, someOccupations } from "../../../fixtures/reading.ts";

const codebook = buildCodebook(someOccupations);
const write = (file: FrameworkFile) => frameworkToSkos(file, codebook);

const small: FrameworkFile = {
  format: "framework-atlas/framework",
  formatVersion: 1,
  id: "ours",
  title: "Ours",
  edition: "",
  publisher: "",
  basedOn: null,
  license: "",
  sources: [],
  levels: [{ id: "cluster", singular: "cluster", plural: "clusters" }],
  nodes: [
    { id: "a", level: "cluster", title: "Arts", parent: null },
    { id: "b", level: "cluster", title: "Build", parent: null },
  ],
  memberships: [
    { occupation: "29-1141.00", node: "a", basis: "published" },
    { occupation: "15-1252.00", node: "b", role: "secondary", basis: "inferred", note: "by title" },
  ],
};

describe("a framework that was written as SKOS here", () => {
  it("opens again with all that it said", () => {
    fc.assert(
      fc.property(anyFramework, (file) => {
        const { framework, report } = readText(write(file), "other-name.ttl");
        expect(framework).toEqual(file);
        expect(report).toMatchObject({ setAside: 0, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("keeps what a placement rests on, and counts placements", () => {
    const { framework, report } = readText(write(small));
    expect(framework).toEqual(small);
    expect(report).toMatchObject({ source: "skos", read: 2, placed: 2, memberships: 2 });
  });

  it("names what was damaged since by the thing's address, and opens the rest", () => {
    const text = write(small)
      .replaceAll("occupation:29-1141.00>", "occupation:29-114>")
      .replaceAll('"29-1141.00"', '"29-114"');
    const { report } = readText(text);
    expect(report).toMatchObject({ read: 2, placed: 1, setAside: 1 });
    expect(sayProblems(report.problems)[0]).toMatch(/^urn:framework-atlas:occupation:29-114: /);
  });
});
