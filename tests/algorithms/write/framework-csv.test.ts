import { describe, expect, it } from "vitest";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { frameworkToCsv } from "#algorithms/write/framework-csv.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { someOccupations } from "../../fixtures/reading.ts";

const codebook = buildCodebook(someOccupations);
const file = (part: Pick<FrameworkFile, "nodes" | "memberships">): FrameworkFile => ({
  format: "framework-atlas/framework",
  formatVersion: 1,
  id: "mine",
  title: "Mine",
  edition: "",
  publisher: "",
  basedOn: null,
  license: "",
  sources: [],
  levels: [
    { id: "c", singular: "cluster", plural: "clusters" },
    { id: "p", singular: "career pathway", plural: "career pathways" },
  ],
  ...part,
});

describe("frameworkToCsv", () => {
  it("writes a row a membership, a group as one, and (none) where there is nothing on purpose", () => {
    const text = frameworkToCsv(
      file({
        nodes: [
          { id: "h", level: "c", title: "Health", parent: null },
          { id: "i", level: "c", title: "Tech", parent: null },
          { id: "w", level: "p", title: "=Web, and more", parent: "i" },
          { id: "n", level: "p", title: "Nursing", parent: "h" },
        ],
        memberships: [
          { occupation: "29-1141.00", node: "h", role: "primary", basis: "proposed" },
          { occupation: "15-1299.01", node: "w", basis: "published", publishedFor: "15-1299" },
          { occupation: "15-1299.02", node: "w", basis: "published", publishedFor: "15-1299" },
        ],
      }),
      codebook,
    );
    expect(text.split("\r\n")).toEqual([
      "Cluster,Career pathway,Code,Occupation,Role,Basis",
      "Health,(none),29-1141.00,Registered Nurses,primary,proposed",
      "Health,Nursing,(none),,,",
      `Tech,"'=Web, and more",15-1299,,,published`,
      "",
    ]);
  });

  it("writes a group code by code where it is not whole, or where others came with it", () => {
    const rowsOf = (...occupations: readonly string[]) =>
      frameworkToCsv(
        file({
          nodes: [{ id: "h", level: "c", title: "Health", parent: null }],
          memberships: occupations.map((occupation) => ({
            occupation,
            node: "h",
            basis: "published" as const,
            publishedFor: "15-1299",
          })),
        }),
        codebook,
      )
        .split("\r\n")
        .slice(1, -1)
        .map((row) => row.split(",")[2]);
    expect(rowsOf("15-1299.01", "15-1299.02")).toEqual(["15-1299"]);
    expect(rowsOf("15-1299.01")).toEqual(["15-1299.01"]);
    expect(rowsOf("15-1299.01", "15-1299.02", "29-1141.00")).toEqual([
      "15-1299.01",
      "15-1299.02",
      "29-1141.00",
    ]);
  });

  it("tells two places of one name under one parent apart", () => {
    const text = frameworkToCsv(
      file({
        nodes: [
          { id: "a", level: "c", title: "Health", parent: null },
          { id: "b", level: "c", title: "Health", parent: null },
        ],
        memberships: [],
      }),
      codebook,
    );
    expect(text).toContain("\r\nHealth (2),(none),(none)");
  });
});
