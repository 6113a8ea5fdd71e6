import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeFlow } from "#algorithms/change/arrange-flow.ts";
import { changeParameters } from "#algorithms/change/change-parameters.ts";
import { countFlows, type Worth } from "#algorithms/change/count-flows.ts";
import { pickOfNode, pickRibbons } from "#algorithms/change/pick-ribbons.ts";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { Framework } from "#domain/framework.ts";
import { nodeId, occupationId } from "#domain/ids.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { drawnFramework } from "./drawn-framework.ts";

const table = (a: Framework, b: Framework, worth: Worth | null = null) =>
  countFlows(
    buildFrameworkIndex(a),
    buildFrameworkIndex(b),
    { a: "cluster", b: "cluster" },
    changeParameters,
    worth,
  );
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `o${from + at}`).join(", ");
const round = (value: number) => Math.round(value * 1000) / 1000;

describe("arrangeFlow", () => {
  const before = frameworkFromText("a", `big: ${numbered(1, 8)}\nsmall: ${numbered(9, 10)}`);
  const after = frameworkFromText("b", `less: ${numbered(8, 10)}\nmore: ${numbered(1, 7)}\nnew: pilot`);

  it("fills the height with bars ten apart, in an order that does not cross, on one scale", () => {
    // 10 occupations and 2 bars a side: (120 - 2 * 10) / 10 = 10 px each. "more" comes before "less", which is 1 of
    // big's 8 and both of small's.
    const { height, bars, ribbons, empty } = arrangeFlow(table(before, after), 120);
    expect(height).toBe(120);
    expect(bars).toEqual({
      a: [
        { node: "big", amount: 8, y0: 5, y1: 85 },
        { node: "small", amount: 2, y0: 95, y1: 115 },
      ],
      b: [
        { node: "more", amount: 7, y0: 5, y1: 75 },
        { node: "less", amount: 3, y0: 85, y1: 115 },
      ],
    });
    expect(ribbons.map(({ flow, a, b, thickness }) => [flow.a, flow.b, a, b, thickness])).toEqual([
      ["big", "more", 5, 5, 70],
      ["big", "less", 75, 85, 10],
      ["small", "less", 95, 95, 20],
    ]);
    expect(empty).toEqual({ a: 0, b: 1 });
  });

  it("keeps thin bars 24 px apart, and grows where they would be thin all over", () => {
    // small would be 10 px and take 20: it takes 24, which leaves 120 - 24 - 10 for the other 9.
    const [a, b] = ["a", "b"].map((id) => frameworkFromText(id, `big: ${numbered(1, 9)}\nsmall: o10`)) as [
      Framework,
      Framework,
    ];
    expect(arrangeFlow(table(a, b), 120).bars.a.map(({ y0, y1 }) => [round(y0), round(y1)])).toEqual([
      [5, 91],
      [round(96 + (24 - 86 / 9) / 2), round(96 + (24 + 86 / 9) / 2)],
    ]);
    // Two bars of 12 px in the mean: 24 px over 10 occupations, 21.6 + 10 and 24 px with what lies between.
    expect(arrangeFlow(table(a, b), 40).height).toBeCloseTo(31.6 + 24, 9);
  });

  it("folds and counts ribbons that are under 2 % at both their ends", () => {
    const [a, b] = [
      frameworkFromText("a", `x: ${numbered(1, 60)}\ny: ${numbered(61, 120)}\nz: o121`),
      frameworkFromText("b", `x: ${numbered(1, 59)}, o120\ny: ${numbered(60, 119)}, o121`),
    ];
    const { ribbons, folded } = arrangeFlow(table(a, b), 400);
    // 1 of 60 is under 2 %, and so is 1 of 60 or 61 at the other end; z gives all that it has.
    expect(ribbons.filter((ribbon) => ribbon.folded).map(({ flow }) => [flow.a, flow.b])).toEqual([
      ["x", "y"],
      ["y", "x"],
    ]);
    expect(folded).toEqual({ ribbons: 2, occupations: 2 });
  });

  it("goes by what occupations are worth where that is counted; what has no figure is not drawn", () => {
    const jobs: Worth = () =>
      new Map([
        [occupationId("o1"), 300],
        [occupationId("o8"), 100],
      ]);
    const { bars } = arrangeFlow(table(before, after, jobs), 110);
    // The two bars of the other side and what lies between them leave 90 px; the one stands in the middle.
    expect(bars.a).toEqual([{ node: "big", amount: 400, y0: 10, y1: 100 }]);
    expect(bars.b.map(({ node, amount }) => [node, amount])).toEqual([
      ["less", 100],
      ["more", 300],
    ]);
  });

  it("draws nothing of frameworks that share nothing", () => {
    const nothing = arrangeFlow(table(before, frameworkFromText("b", "sky: pilot")), 200);
    expect(nothing).toMatchObject({
      height: 200,
      bars: { a: [], b: [] },
      ribbons: [],
      empty: { a: 2, b: 1 },
    });
  });

  it("keeps the total: both columns, and the ribbons at each bar, are as tall as what is counted", () => {
    fc.assert(
      fc.property(
        drawnFramework("a"),
        drawnFramework("b"),
        fc.integer({ min: 1, max: 900 }),
        (a, b, height) => {
          const { bars, ribbons, height: tall } = arrangeFlow(table(a, b), height);
          const tallOf = (side: typeof bars.a) => side.reduce((sum, { y0, y1 }) => sum + y1 - y0, 0);
          const thick = ribbons.reduce((sum, { thickness }) => sum + thickness, 0);
          expect(tallOf(bars.a)).toBeCloseTo(thick, 6);
          expect(tallOf(bars.b)).toBeCloseTo(thick, 6);
          for (const { node, y0, y1 } of bars.a) {
            const own = ribbons.filter(({ flow }) => flow.a === node);
            expect(own.reduce((sum, { thickness }) => sum + thickness, 0)).toBeCloseTo(y1 - y0, 6);
          }
          for (const { y0, y1 } of [...bars.a, ...bars.b]) {
            expect(y0).toBeGreaterThanOrEqual(-1e-6);
            expect(y1).toBeLessThanOrEqual(tall + 1e-6);
          }
        },
      ),
    );
  });
});

describe("pickRibbons", () => {
  const before = frameworkFromText("a", "care > wards: nurse, aide\ncare > labs: tech\nhelp: nurse");
  const after = frameworkFromText("b", "health: nurse, aide\nwork: tech");
  const index = buildFrameworkIndex(before);
  const flows = table(before, after);
  const picked = (id: string) =>
    pickRibbons(flows, pickOfNode(index, nodeId(id), "a")).map(({ flow, share, occupations }) => [
      flow.a,
      flow.b,
      round(share),
      occupations,
    ]);

  it("takes all flows of a picked bar, and of no other that shares its occupations", () => {
    expect(picked("care")).toEqual([
      ["care", "health", 1, 2],
      ["care", "work", 1, 1],
    ]);
  });

  it("takes the part of a narrower node, by its occupations", () => {
    expect(picked("care/labs")).toEqual([["care", "work", 1, 1]]);
    // aide counts whole, nurse for a half: care to health is 1.5.
    const aide = { occupations: new Set([occupationId("aide")]), bars: null };
    expect(pickRibbons(flows, aide)).toMatchObject([{ share: 1 / 1.5, occupations: 1 }]);
  });

  it("takes an occupation wherever it is", () => {
    const nurse = { occupations: new Set([occupationId("nurse")]), bars: null };
    expect(pickRibbons(flows, nurse).map(({ flow }) => [flow.a, flow.b])).toEqual([
      ["care", "health"],
      ["help", "health"],
    ]);
  });
});
