import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Columns, crossings, orderColumns } from "#algorithms/change/order-columns.ts";
import { type NodeId, nodeId } from "#domain/ids.ts";

const ids = (names: string): readonly NodeId[] => names.split(" ").map(nodeId);
const ribbon = (a: string, b: string, amount: number) => ({ a: nodeId(a), b: nodeId(b), amount });

describe("orderColumns", () => {
  it("turns the second column so that nothing crosses, by the mean place of what comes in", () => {
    // p comes from y and z (places 1 and 2, mean 1.75), q from x (0), r from y (1): q, r, p.
    const ribbons = [ribbon("x", "q", 4), ribbon("y", "p", 1), ribbon("y", "r", 2), ribbon("z", "p", 3)];
    const given = { a: ids("x y z"), b: ids("p q r") };
    // x-q crosses y-p (4) and z-p (12); y-r crosses z-p (6).
    expect(crossings(given, ribbons)).toBe(22);
    const ordered = orderColumns(given, ribbons);
    expect(ordered).toEqual({ a: ids("x y z"), b: ids("q r p") });
    expect(crossings(ordered, ribbons)).toBe(0);
  });

  it("leaves an order alone in which nothing crosses, and one that it cannot better", () => {
    const straight = { a: ids("x y"), b: ids("p q") };
    expect(orderColumns(straight, [ribbon("x", "p", 1), ribbon("y", "q", 1)])).toBe(straight);
    const all = ids("x y").flatMap((a) => ids("p q").map((b) => ({ a, b, amount: 1 })));
    expect(orderColumns(straight, all)).toBe(straight);
    expect(orderColumns({ a: [], b: [] }, [])).toEqual({ a: [], b: [] });
  });

  const drawn = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 })), { maxLength: 30 });
  const given: Columns = { a: ids("a0 a1 a2 a3 a4 a5 a6"), b: ids("b0 b1 b2 b3 b4 b5 b6") };

  it("never crosses more than the order that it was given, and loses no node", () => {
    fc.assert(
      fc.property(drawn, (lines) => {
        const ribbons = lines.map(([a, b, amount]) => ribbon(`a${a}`, `b${b}`, amount));
        const ordered = orderColumns(given, ribbons);
        expect(crossings(ordered, ribbons)).toBeLessThanOrEqual(crossings(given, ribbons));
        expect([...ordered.a].sort()).toEqual(given.a);
        expect([...ordered.b].sort()).toEqual(given.b);
        expect(orderColumns(given, ribbons)).toEqual(ordered);
      }),
    );
  });

  it("counts as much as going over every pair does", () => {
    fc.assert(
      fc.property(drawn, (lines) => {
        const ribbons = lines.map(([a, b, amount]) => ribbon(`a${a}`, `b${b}`, amount));
        let slow = 0;
        for (const [a, b, amount] of lines)
          for (const [a2, b2, amount2] of lines) if (a < a2 && b > b2) slow += amount * amount2;
        expect(crossings(given, ribbons)).toBe(slow);
      }),
    );
  });
});
