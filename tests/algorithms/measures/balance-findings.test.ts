import { describe, expect, it } from "vitest";
import { buildFrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { balanceFindings } from "#algorithms/measures/balance-findings.ts";
import { buildBalanceSheet } from "#algorithms/measures/balance-sheet.ts";
import { buildSimilaritySpace } from "#algorithms/similarity/similarity-space.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const diploma = "High school diploma or equivalent";
const occupations = new Map(
  [
    ...["a", "b", "c"].map((id) => occupationWith(id, { education: diploma, pay: id === "a" ? 60 : 40 })),
    ...["x", "y"].map((id) => occupationWith(id, { education: "Bachelor's degree", pay: 90 })),
  ].map((occupation) => [occupation.id, occupation]),
);
const findingsOf = (drawing: string, payLine = 50) =>
  balanceFindings(
    buildBalanceSheet(buildFrameworkIndex(frameworkFromText("f", drawing)), "cluster", {
      occupations,
      space: buildSimilaritySpace(new Map()),
      payLine,
    }).rows,
  );

describe("balanceFindings", () => {
  it("names where most and fewest can be entered below a bachelor's degree, and where that pays", () => {
    expect(findingsOf("trades: a, b, c\nmixed: a, x, y\nhealth: a, b, c, x\ntiny: x")).toEqual({
      widest: { title: "trades", share: 1 },
      narrowest: { title: "mixed", share: 1 / 3 },
      bestPaid: { title: "trades", share: 1 / 3 },
    });
  });

  it("names no pay where none reaches the line", () => {
    expect(findingsOf("trades: a, b, c\nmixed: a, x, y", 1000)?.bestPaid).toBeNull();
  });

  it("finds nothing where nothing differs", () => {
    expect(findingsOf("trades: a, b, c\nother: a, b, c")).toBeNull();
    expect(findingsOf("tiny: a")).toBeNull();
  });
});
