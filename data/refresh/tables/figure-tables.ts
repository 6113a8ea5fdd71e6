import { cell, type Row } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";
import type { OurTable } from "./our-table.ts";

/** All occupations together. */
const total = "00-0000";

/** Tables of the Bureau of Labor Statistics, with a row for each code at which it publishes. */
export const figureTables: readonly OurTable[] = [
  {
    name: "wages",
    from: "occupations/wages-national.csv",
    // A combined code that is a broad group's too has a row at each level, the same.
    where: (row, facts) =>
      cell(row, "code") === total ||
      (cell(row, "level") === "detailed" && usedCodes(facts, "wageCode").has(cell(row, "code"))),
    columns: [
      ["wageCode", "code"],
      ["title", "title"],
      ["combined", combined],
      ["employment", "employment"],
      ["annualMeanDollars", "annualMean"],
      ["annualP10Dollars", "annualP10"],
      ["annualP25Dollars", "annualP25"],
      ["annualMedianDollars", "annualMedian"],
      ["annualP75Dollars", "annualP75"],
      ["annualP90Dollars", "annualP90"],
      ["hourlyMeanDollars", "hourlyMean"],
      ["hourlyP10Dollars", "hourlyP10"],
      ["hourlyP25Dollars", "hourlyP25"],
      ["hourlyMedianDollars", "hourlyMedian"],
      ["hourlyP75Dollars", "hourlyP75"],
      ["hourlyP90Dollars", "hourlyP90"],
      ["publishedAs", (row) => cell(row, "flag").replace("-", " ")],
    ],
  },
  {
    name: "projections",
    from: "occupations/projections-national.csv",
    columns: [
      ["projectionCode", "code"],
      ["title", "title"],
      ["combined", combined],
      ["employment2024", "employment2024"],
      ["employment2034", "employment2034"],
      ["changePercent", "changePercent"],
      ["openingsPerYear", "annualOpenings"],
      ["entryEducation", "entryEducation"],
      ["workExperience", "workExperience"],
      ["onTheJobTraining", "onTheJobTraining"],
    ],
  },
];

const usedCodes = (facts: FactsFolder, column: string) =>
  new Set(facts.table("occupations/occupations.csv").map((row) => cell(row, column)));

/** A code that is no SOC code of an occupation stands for several of them. */
function combined(row: Row, facts: FactsFolder): string {
  return cell(row, "code") === total || usedCodes(facts, "soc2018").has(cell(row, "code")) ? "no" : "yes";
}
