import { describe, expect, it } from "vitest";
import { nodeFacts } from "#algorithms/measures/node-facts.ts";
import { buildNodeSummary, buildOccupationSummary } from "#features/compare/build-compare-summary.ts";
import { standsOut } from "#features/compare/find-extreme.ts";
import { en } from "#text/en.ts";
import { occupationWith } from "../../fixtures/occupation-with.ts";

const electricians = occupationWith("Electricians", {
  education: "High school diploma or equivalent",
  pay: 63_190,
  openings: 81_000,
});
const hygienists = occupationWith("Dental Hygienists", {
  education: "Associate's degree",
  pay: 98_100,
  openings: 15_300,
});
const webDevelopers = occupationWith("Web Developers", {
  education: "Bachelor's degree",
  pay: 92_650,
  openings: 5_400,
});

describe("buildOccupationSummary", () => {
  it("answers L3: which needs the least schooling, which pays most in the middle", () => {
    const { sentences, mostOpenings } = buildOccupationSummary([electricians, hygienists, webDevelopers], en);
    expect(sentences).toEqual([
      "Electricians need the least schooling.",
      "Dental Hygienists earn the most in the middle: $98,100.",
    ]);
    expect(standsOut(mostOpenings, "Electricians")).toBe(true);
    expect(standsOut(mostOpenings, "Web Developers")).toBe(false);
  });

  it("answers by question too, and asks nothing of one alone", () => {
    const { answers } = buildOccupationSummary([electricians, hygienists, webDevelopers], en);
    expect(answers.get("future")).toBe("Electricians have the most openings: about 81,000 a year.");
    expect(answers.get("road")).toBe("Electricians need the least schooling.");
    expect(answers.has("good")).toBe(false);
    expect([...buildOccupationSummary([electricians], en).answers.keys()]).toEqual([]);
  });

  it("names both of a tie", () => {
    const plumbers = occupationWith("Plumbers", {
      education: "High school diploma or equivalent",
      pay: 98_100,
    });
    const { sentences } = buildOccupationSummary([electricians, plumbers, hygienists], en);
    expect(sentences).toEqual([
      "Electricians and Plumbers need the least schooling.",
      "Plumbers and Dental Hygienists earn the most in the middle: $98,100.",
    ]);
  });

  it("says that all are the same, with no tag", () => {
    const roofers = occupationWith("Roofers", {
      education: "High school diploma or equivalent",
      pay: 63_190,
    });
    const { sentences, leastSchooling, highestPay } = buildOccupationSummary([electricians, roofers], en);
    expect(sentences).toEqual([
      "Electricians and Roofers need the same schooling: high school diploma.",
      "Electricians and Roofers earn the same in the middle: $63,190.",
    ]);
    expect(standsOut(leastSchooling, "Roofers") || standsOut(highestPay, "Roofers")).toBe(false);
  });

  it("says what is not published instead of ranking it", () => {
    const infantry = occupationWith("Infantry");
    const actors = occupationWith("Actors", { education: "Some college, no degree", hourly: 29.05 });
    const { sentences } = buildOccupationSummary([electricians, hygienists, infantry, actors], en);
    expect(sentences).toEqual([
      "Electricians need the least schooling.",
      "Dental Hygienists earn the most in the middle: $98,100.",
      "Schooling is not published for Infantry.",
      "A year’s pay is not published for Infantry and Actors.",
    ]);
  });

  it("ranks nothing where only one figure is known", () => {
    const { sentences } = buildOccupationSummary([electricians, occupationWith("Infantry")], en);
    expect(sentences).toEqual([
      "Schooling is not published for Infantry.",
      "A year’s pay is not published for Infantry.",
    ]);
  });
});

describe("buildNodeSummary", () => {
  const node = (title: string, pays: readonly number[]) => ({
    key: title,
    title,
    facts: nodeFacts(pays.map((pay, at) => occupationWith(`${title} ${at}`, { pay, soc: `${title} ${at}` }))),
  });

  it("names the largest and the best paid", () => {
    const { sentences } = buildNodeSummary(
      [node("Health", [40_000, 50_000, 60_000, 70_000]), node("Trades", [60_000, 60_000, 60_000])],
      en,
    );
    expect(sentences).toEqual([
      "Health holds the most jobs: 4.",
      "Trades pays the most in the middle: $60,000.",
    ]);
  });

  it("says where too few figures are known, and takes several together", () => {
    const { sentences } = buildNodeSummary(
      [node("A", [40_000, 40_000, 40_000]), node("B", [50_000, 50_000, 50_000]), node("C", [90_000])],
      en,
    );
    expect(sentences).toEqual([
      "A and B hold the most jobs: 3.",
      "B pays the most in the middle: $50,000.",
      "Too few jobs in C have published pay to say.",
    ]);
  });
});
