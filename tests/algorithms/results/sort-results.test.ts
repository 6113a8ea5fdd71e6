import { describe, expect, it } from "vitest";
import { sortResults } from "#algorithms/results/sort-results.ts";
import { type ResultOrder, resultOrders } from "#domain/results-view.ts";
import { idsOf, occupations, table } from "./drawn-results.ts";

const sorted = (order: ResultOrder) => idsOf(sortResults(table.rows, occupations, order));

describe("sortResults", () => {
  it.each<[ResultOrder, string]>([
    ["found", "pilot welder aide nurse clerk"],
    ["pay", "nurse welder aide pilot clerk"],
    // Those who need as much school stay as found.
    ["school", "welder aide clerk nurse pilot"],
    ["growth", "clerk nurse welder aide pilot"],
    ["openings", "aide clerk pilot welder nurse"],
    // Aides, Airline Pilots, Écuyers, Nurses, Welders.
    ["name", "aide pilot clerk nurse welder"],
  ])("by %s: what is not published last", (order, expected) => {
    expect(sorted(order)).toBe(expected);
  });

  it("loses nothing in any order", () => {
    for (const order of resultOrders)
      expect(sorted(order).split(" ").toSorted()).toEqual(idsOf(table.rows).split(" ").toSorted());
  });
});
