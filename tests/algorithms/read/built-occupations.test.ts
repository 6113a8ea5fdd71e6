import { expect, it } from "vitest";
import { type BuiltOccupations, occupationsFromBuilt } from "#algorithms/read/built-occupations.ts";
import { occupationId } from "#domain/ids.ts";

/** Two that share a combined wage row, and one of which nothing is published. */
const built: BuiltOccupations = {
  id: ["13-1021.00", "13-1022.00", "55-3011.00"],
  title: ["Buyers, Farm Products", "Buyers, Except Farm Products", "Air Crew Members"],
  jobZone: [4, 3, null],
  stem: [0, 1, 0],
  interestCode: ["EC", "E", null],
  interestScores: [[2.1, 1, 1.5, 2, 6.5, 5], [1, 1, 1, 1, 7, 1], null],
  wage: [0, 0, null],
  outlook: [0, 0, null],
  wages: {
    code: ["13-1020"],
    combined: [1],
    employment: [491430],
    p10: [48380],
    p25: [60800],
    median: [77000],
    p75: [100000],
    p90: [null],
    hourlyMedian: [37.02],
  },
  outlooks: {
    code: ["13-1020"],
    employment2024: [522200],
    employment2034: [552300],
    changePercent: [5.8],
    openingsPerYear: [52200],
    education: ["Bachelor's degree"],
    experience: ["None"],
    training: ["Moderate-term on-the-job training"],
  },
};
const occupations = occupationsFromBuilt(built);

it("gives each occupation the figures of its row", () => {
  expect(occupations.get(occupationId("13-1021.00"))).toEqual({
    id: "13-1021.00",
    soc: "13-1021",
    title: "Buyers, Farm Products",
    jobZone: 4,
    interests: { code: "EC", scores: { R: 2.1, I: 1, A: 1.5, S: 2, E: 6.5, C: 5 } },
    stem: false,
    wage: {
      code: "13-1020",
      combined: true,
      employment: 491430,
      annual: { p10: 48380, p25: 60800, median: 77000, p75: 100000, p90: null },
      hourlyMedian: 37.02,
    },
    outlook: {
      code: "13-1020",
      employment2024: 522200,
      employment2034: 552300,
      changePercent: 5.8,
      openingsPerYear: 52200,
    },
    preparation: {
      education: "Bachelor's degree",
      experience: "None",
      training: "Moderate-term on-the-job training",
    },
  });
});

it("lets occupations share one wage, not a copy of it", () => {
  const [one, two] = [...occupations.values()];
  expect(one?.wage).toBe(two?.wage);
});

it("says nothing of what is not published", () => {
  expect(occupations.get(occupationId("55-3011.00"))).toEqual({
    id: "55-3011.00",
    soc: "55-3011",
    title: "Air Crew Members",
    jobZone: null,
    interests: null,
    stem: false,
    wage: null,
    outlook: null,
    preparation: { education: null, experience: null, training: null },
  });
});
