import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import { balanceFlagKinds } from "#algorithms/measures/balance-flags.ts";
import { type BalanceRow, buildBalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { sortBalance } from "#algorithms/measures/sort-balance.ts";
import { occupationProfiles } from "#algorithms/similarity/occupation-profiles.ts";
import { buildSimilaritySpace } from "#algorithms/similarity/similarity-space.ts";
import {
  bundledAllPay,
  bundledDetails,
  bundledEntries,
  bundledFramework,
  bundledOccupations,
  bundledWorkStyles,
} from "#cli/bundled-data.ts";
import { balanceMeasures } from "#domain/balance-view.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const noRatings = buildSimilaritySpace(new Map());
const four = new Map(
  [
    occupationWith("nurse", { education: "Bachelor's degree", pay: 90_000 }),
    occupationWith("aide", { education: "High school diploma or equivalent", pay: 40_000 }),
    occupationWith("clerk", { education: "High school diploma or equivalent", pay: 45_000 }),
    occupationWith("welder", { education: "High school diploma or equivalent", pay: 55_000 }),
  ].map((occupation) => [occupation.id, occupation]),
);
const sheetOf = (drawing: string, payLine = 50_000) =>
  buildBalanceSheet(buildFrameworkIndex(frameworkFromText("a", drawing)), "cluster", {
    occupations: four,
    space: noRatings,
    payLine,
  });

describe("buildBalanceSheet", () => {
  it("weighs each node, an occupation in two in both, and the whole with each once", () => {
    const { rows, whole, meanSize } = sheetOf(
      "health > care: nurse, aide\nhealth > desk: clerk, aide\ntrades: welder, clerk, aide",
    );
    expect(rows.map(({ node, balance }) => [node.id, balance.occupations])).toEqual([
      ["health", 3],
      ["trades", 3],
    ]);
    expect(meanSize).toBe(3);
    expect(whole.occupations).toBe(4);
    const [health, trades] = rows;
    expect(health?.balance.pay.value).toEqual({ p25: 42_500, median: 45_000, p75: 67_500 });
    expect(health?.balance.goodPay).toEqual({ value: null, restsOn: 2 });
    expect(trades?.balance.goodPay).toEqual({ value: 1 / 3, restsOn: 3 });
    expect(trades?.balance.coherence).toEqual({ value: null, restsOn: 0 });
    expect(trades?.flags.map(({ kind }) => kind)).toEqual(["no-step", "tiny"]);
  });

  it("counts places ranked second and places not published only if asked to", () => {
    const framework = frameworkFromText("a", "health: nurse, aide, clerk\ntrades: welder, clerk");
    const index = buildFrameworkIndex({
      ...framework,
      memberships: framework.memberships.map((one, at) =>
        at === 2
          ? { ...one, role: "secondary" as const }
          : at === 0
            ? { ...one, basis: "proposed" as const }
            : one,
      ),
    });
    const health = (secondary: boolean, publishedOnly: boolean) => {
      const counted = { secondary, publishedOnly };
      const facts = { occupations: four, space: noRatings, payLine: 1, counted };
      const balance = buildBalanceSheet(index, "cluster", facts).rows[0]?.balance;
      return [balance?.occupations, balance?.notPublished];
    };
    expect(health(false, false)).toEqual([2, 1]);
    expect(health(true, false)).toEqual([3, 1]);
    expect(health(false, true)).toEqual([1, 0]);
  });

  it("does not depend on the order of nodes and memberships", () => {
    const lines = ["a: nurse, aide, clerk, welder", "b: nurse, aide, welder", "c: welder", "d: clerk, nurse"];
    const byNode = (rows: readonly BalanceRow[]) => new Map(rows.map((row) => [row.node.id, row.flags]));
    const figures = (rows: readonly BalanceRow[]) => new Map(rows.map((row) => [row.node.id, row.balance]));
    const usual = sheetOf(lines.join("\n"));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 4 }), (shuffled) => {
        const sheet = sheetOf(shuffled.join("\n"));
        expect(byNode(sheet.rows)).toEqual(byNode(usual.rows));
        expect(figures(sheet.rows)).toEqual(figures(usual.rows));
        expect(sheet.whole).toEqual(usual.whole);
      }),
    );
  });
});

describe("sortBalance", () => {
  const { rows } = sheetOf("b: nurse, aide, clerk\na: welder, clerk, aide\nc: nurse");
  const order = (measure: (typeof balanceMeasures)[number], direction: "ascending" | "descending") =>
    sortBalance(rows, { measure, direction }).map(({ node }) => node.id);

  it("sorts by a figure either way, what is too few to say last, ties in file order", () => {
    expect(order("goodPay", "descending")).toEqual(["a", "b", "c"]);
    expect(order("pay", "ascending")).toEqual(["b", "a", "c"]);
    expect(order("pay", "descending")).toEqual(["b", "a", "c"]);
    expect(order("belowBachelors", "descending")).toEqual(["a", "b", "c"]);
    expect(order("title", "descending")).toEqual(["c", "b", "a"]);
  });

  it("keeps every row, by whatever it sorts", () => {
    for (const measure of balanceMeasures)
      expect(order(measure, "ascending").toSorted()).toEqual(["a", "b", "c"]);
  });
});

describe("the balance sheets of the bundled frameworks", () => {
  const occupations = bundledOccupations();
  const space = buildSimilaritySpace(
    occupationProfiles({ occupations, details: bundledDetails(), workStyles: bundledWorkStyles() }),
  );
  const facts = { occupations, space, payLine: bundledAllPay() };

  it("can be worked out at every level, each figure within its bounds", () => {
    for (const { id } of bundledEntries().entries) {
      const framework = bundledFramework(id);
      if (framework === null) throw new Error(`no framework: ${id}`);
      const index = buildFrameworkIndex(framework);
      for (const level of framework.levels) {
        const { rows, whole } = buildBalanceSheet(index, level.id, facts);
        expect(rows.length, `${id} ${level.id}`).toBe(index.nodesOfLevel(level.id).length);
        for (const { node, balance, flags } of rows) {
          const { education, belowBachelors, goodPay, coherence, pay } = balance;
          const steps = education.counts.reduce((sum, n) => sum + n, 0);
          expect(steps + education.unknown, node.title).toBe(balance.occupations);
          for (const share of [belowBachelors.value, goodPay.value]) {
            expect(share ?? 0).toBeGreaterThanOrEqual(0);
            expect(share ?? 0).toBeLessThanOrEqual(1);
          }
          for (const figure of [balance.employment, pay, belowBachelors, goodPay, coherence])
            expect(figure.value === null || figure.restsOn >= 3, node.title).toBe(true);
          expect(Math.abs(coherence.value?.inside ?? 0)).toBeLessThanOrEqual(1);
          expect(flags.every(({ kind }) => balanceFlagKinds.includes(kind))).toBe(true);
        }
        expect(whole.occupations).toBeLessThanOrEqual(occupations.size);
      }
    }
  });

  it("finds in Healthcare & Human Services of 2024 what the tables say", () => {
    const framework = bundledFramework("ncc-modernized-2024");
    if (framework === null) throw new Error("no framework");
    const index = buildFrameworkIndex(framework);
    const { rows, whole } = buildBalanceSheet(index, mapLevels(index).cluster, facts);
    const health = rows.find(({ node }) => node.title === "Healthcare & Human Services");
    expect(whole.occupations).toBe(1016);
    expect(health?.balance.occupations).toBe(189);
    expect(health?.balance.education.counts).toEqual([3, 28, 1, 25, 16, 48, 31, 37]);
    // 73 of 189 are entered below a bachelor's degree.
    expect(health?.balance.belowBachelors).toEqual({ value: 73 / 189, restsOn: 189 });
    expect(health?.flags).toEqual([]);
  });
});
