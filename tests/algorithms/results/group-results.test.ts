import { describe, expect, it } from "vitest";
import { groupResults } from "#algorithms/results/group-results.ts";
import { nodeId } from "#domain/ids.ts";
import { idsOf, table } from "./drawn-results.ts";

const grouped = (...places: readonly string[]) =>
  groupResults(
    table.rows,
    table,
    places.map((id) => nodeId(id)),
  ).map(({ cluster, rows }) => `${cluster}: ${idsOf(rows)}`);

describe("groupResults", () => {
  it("puts each under its first cluster, groups in the order of their first, the unplaced last", () => {
    expect(grouped()).toEqual(["trades: welder", "health: aide nurse clerk", "null: pilot"]);
  });

  it("puts what is in two clusters under the one that is asked for", () => {
    expect(grouped("trades")).toEqual(["trades: welder aide", "health: nurse clerk", "null: pilot"]);
  });
});
