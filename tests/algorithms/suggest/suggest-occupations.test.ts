import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestOccupations } from "#algorithms/suggest/suggest-occupations.ts";
import { buildSuggestTable } from "#algorithms/suggest/suggest-table.ts";
import { type Answers, noAnswers } from "#domain/answers.ts";
import { nodeId } from "#domain/ids.ts";
import type { InterestType } from "#domain/occupation.ts";
import type { SuggestFacts } from "#domain/suggest-facts.ts";
import { anyAnswers } from "../../fixtures/any-answers.ts";
import { noDetails, occupationWith } from "../../fixtures/occupation-with.ts";
import { clustersIn, suggestFor } from "./bundled-suggest.ts";
import { reasonIsTrue, schoolingOf } from "./tables-say.ts";

const interests = (code: string) => {
  const scoreOf = (type: InterestType) => (code.includes(type) ? 7 - code.indexOf(type) : 1);
  return {
    code,
    scores: {
      R: scoreOf("R"),
      I: scoreOf("I"),
      A: scoreOf("A"),
      S: scoreOf("S"),
      E: scoreOf("E"),
      C: scoreOf("C"),
    },
  };
};

const noFacts: SuggestFacts = {
  styles: new Map(),
  bright: new Map(),
  lists: { animals: new Set(), coding: new Set(), outdoors: new Set() },
  allPay: 50_000,
};

const drawn = [
  occupationWith("nurse", {
    soc: "29-1141",
    interests: interests("SI"),
    education: "Bachelor's degree",
    growth: 6,
    pay: 90_000,
  }),
  occupationWith("doctor", {
    soc: "29-1215",
    interests: interests("IS"),
    education: "Doctoral or professional degree",
    growth: 2,
  }),
  occupationWith("aide", {
    soc: "31-1121",
    interests: interests("SR"),
    education: "High school diploma or equivalent",
    growth: 20,
    pay: 35_000,
  }),
  occupationWith("welder", {
    soc: "51-4121",
    interests: interests("RC"),
    education: "High school diploma or equivalent",
    growth: 2,
  }),
  occupationWith("soldier", { soc: "55-3016" }),
];
const clusters = new Map([
  ["nurse", "health"],
  ["doctor", "health"],
  ["aide", "health"],
  ["welder", "trades"],
  ["soldier", "service"],
]);
const table = buildSuggestTable({
  occupations: new Map(drawn.map((one) => [one.id, one])),
  details: noDetails,
  facts: noFacts,
  allGrowth: 3,
});
const drawnFor = (answers: Partial<Answers>, count = 6) =>
  suggestOccupations(table, { ...noAnswers, ...answers }, (id) => nodeId(clusters.get(id) ?? "none"), count);
const titles = ({ suggested }: ReturnType<typeof drawnFor>) =>
  suggested.map(({ occupation }) => occupation.title);

describe("suggestions", () => {
  it("puts first what meets the wish, then the next best of another kind", () => {
    // Helping: nurse 7 and aide 7 of 7, doctor 6. The aide's jobs grow most. Schooling was not asked.
    expect(titles(drawnFor({ likes: ["S"] }))).toEqual(["aide", "nurse", "doctor"]);
    expect(drawnFor({ likes: ["S"] }).suggested[0]?.reasons).toEqual([{ kind: "interest", type: "S" }]);
  });

  it("leaves out schooling that was ruled out, and what does not publish any, and counts both", () => {
    const found = drawnFor({ likes: ["S"], study: ["none"] });
    expect(titles(found)).toEqual(["aide", "welder"]);
    expect(found.left).toBe(2);
    expect(found.ruledOut).toEqual({ schooling: 2, schoolingUnknown: 1, avoided: 0 });
    expect(found.suggested[1]?.reasons).toEqual([
      { kind: "study", study: "none", education: "High school diploma or equivalent" },
    ]);
  });

  it("says first what was asked for and is not published", () => {
    const checks = drawnFor({ likes: ["S"], matters: ["pay"] }).suggested.map(({ occupation, check }) => [
      occupation.title,
      check,
    ]);
    expect(new Map(checks as [string, unknown][])).toEqual(
      new Map<string, unknown>([
        ["nurse", { kind: "schooling", education: "Bachelor's degree" }],
        ["aide", { kind: "lowPay", median: 35_000, allPay: 50_000 }],
        ["doctor", { kind: "unknown", what: ["pay"] }],
      ]),
    );
  });

  it("has two clusters among the first three wherever there are two", () => {
    const found = drawnFor({ likes: ["S"], study: ["more"] }, 3);
    expect(titles(found)).toContain("welder");
  });

  it("finds work with computers but without coding, in two clusters and with both reasons", () => {
    const found = suggestFor({ works: ["computers"], avoids: ["coding"] }, 3);
    expect(new Set(found.suggested.map(({ cluster }) => cluster)).size).toBeGreaterThan(1);
    for (const { reasons, occupation } of found.suggested) {
      expect(reasons.map(({ kind }) => kind)).toEqual(["rating", "without"]);
      expect(occupation.title).not.toMatch(/Programmer|Software|Web/);
    }
    // 50 by their rating of Programming (2.5 or more), 5 by our list, which has only unrated ones.
    expect(found.ruledOut.avoided).toBe(55);
  });
});

describe("for any answers, in the modernized framework", () => {
  it("has six, of two clusters at least, none with schooling ruled out, each reason true of the tables", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { suggested, left, ruledOut } = suggestFor(answers, 6);
        expect(suggested).toHaveLength(6);
        expect(new Set(suggested.map(({ occupation }) => occupation.id)).size).toBe(6);
        expect(new Set(suggested.flatMap(({ cluster }) => cluster ?? [])).size).toBeGreaterThan(1);
        expect(left + ruledOut.avoided + ruledOut.schooling + ruledOut.schoolingUnknown).toBe(1016);
        for (const { occupation, reasons } of suggested) {
          expect(reasons.length, occupation.title).toBeGreaterThan(0);
          for (const reason of reasons)
            expect(reasonIsTrue(occupation.id, reason), JSON.stringify([occupation.title, reason])).toBe(
              true,
            );
          const [study] = answers.study;
          if (study !== undefined) expect(schoolingOf(occupation.id)).toBeLessThanOrEqual(highestStep[study]);
        }
      }),
      { seed: 2026, numRuns: 400 },
    );
  });

  it("gives the same list for the same answers, and another count only cuts it", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const long = suggestFor(answers, 12).suggested;
        expect(suggestFor(answers, 6).suggested).toEqual(long.slice(0, 6));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it.each(["ncc-original-2002", "soc-2018", "riasec"])("has two clusters of %s as well", (id) => {
    const clusterOf = clustersIn(id);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = suggestFor(answers, 6, clusterOf).suggested;
        expect(new Set(found.flatMap(({ cluster }) => cluster ?? [])).size).toBeGreaterThan(1);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});

/** In BLS's own words, as the answers read on screen: high school; certificate; two years; four years; any. */
const highestStep = { none: 1, certificate: 3, two: 4, four: 5, more: 7 } as const;
