import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrowResults } from "#algorithms/results/narrow-results.ts";
import { nodeId } from "#domain/ids.ts";
import { noPicks, type Picks } from "#domain/lens.ts";
import { idsOf, table } from "./drawn-results.ts";

const narrow = (picks: Partial<Picks>, ...places: readonly string[]) =>
  narrowResults(table, { picks: { ...noPicks, ...picks }, places: places.map((id) => nodeId(id)), ways: [] });

describe("narrowResults", () => {
  it("leaves all, as found, where nothing is asked", () => {
    const { rows, inCluster, without } = narrow({});
    expect(idsOf(rows)).toBe("pilot welder aide nurse clerk");
    // The aide is in both, and in the first once though it has two places there.
    expect(inCluster).toEqual([3, 2]);
    expect(without.place).toBe(5);
  });

  it("counts clusters over what the facets leave, and bands over what the clusters leave", () => {
    const { rows, inCluster, inBand, without } = narrow({ pay: [0, 2] }, "trades");
    expect(idsOf(rows)).toBe("welder aide");
    // Under $40,000 the aide, at $55,000 the welder.
    expect(inCluster).toEqual([1, 2]);
    expect(inBand.pay).toEqual([1, 0, 1, 0, 0]);
    expect(without).toMatchObject({ place: 2, pay: 2, growth: 2 });
  });

  it("keeps to ways to be found", () => {
    const { rows, inWay, without } = narrowResults(table, {
      picks: noPicks,
      places: [],
      ways: ["work", "tool"],
    });
    expect(idsOf(rows)).toBe("welder nurse clerk");
    expect(inWay).toEqual([2, 2, 0, 0, 1, 0]);
    expect(without.way).toBe(5);
  });

  it("asks nothing by a place that the framework does not have", () => {
    expect(narrow({}, "sea").rows).toHaveLength(5);
  });

  it("gives by each cluster alone what its count promised", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(4)),
        fc.uniqueArray(fc.nat(4)),
        fc.subarray(["health", "trades"]),
        (pay, growth, places) => {
          const { inCluster, without } = narrow({ pay, growth }, ...places);
          const alone = (id: string) => narrow({ pay, growth }, id).rows.length;
          expect(inCluster).toEqual([alone("health"), alone("trades")]);
          expect(narrow({ pay, growth }).rows).toHaveLength(without.place);
        },
      ),
    );
  });
});
