import type { BuiltOccupations } from "../../src/algorithms/read/built-occupations.ts";
import { type EntryEducation, entryEducations } from "../../src/domain/occupation.ts";
import { cell, type Row } from "../csv.ts";
import { flagCell, numberCell, positionOf, positions, type Tables, textCell } from "./read-tables.ts";

/** Columns; of the figures only the rows that an occupation uses. */
export function buildOccupations(tables: Tables): BuiltOccupations {
  const occupations = tables("occupations");
  const interests = new Map(tables("interests").map((row) => [cell(row, "code"), row]));
  const interestRows = occupations.map((row) => interests.get(cell(row, "code")) ?? null);
  const wages = usedRows(tables("wages"), occupations, "wageCode");
  const outlooks = usedRows(tables("projections"), occupations, "projectionCode");

  return {
    id: occupations.map((row) => cell(row, "code")),
    title: occupations.map((row) => cell(row, "title")),
    jobZone: occupations.map((row) => numberCell(row, "jobZone")),
    stem: occupations.map((row) => flagCell(row, "stem")),
    interestCode: interestRows.map((row) => row && textCell(row, "interestCode")),
    interestScores: interestRows.map((row) => row && scores(row)),
    wage: rowOf(occupations, "wageCode", wages),
    outlook: rowOf(occupations, "projectionCode", outlooks),
    wages: {
      code: wages.map((row) => cell(row, "wageCode")),
      combined: wages.map((row) => flagCell(row, "combined")),
      employment: wages.map((row) => numberCell(row, "employment")),
      p10: wages.map((row) => numberCell(row, "annualP10Dollars")),
      p25: wages.map((row) => numberCell(row, "annualP25Dollars")),
      median: wages.map((row) => numberCell(row, "annualMedianDollars")),
      p75: wages.map((row) => numberCell(row, "annualP75Dollars")),
      p90: wages.map((row) => numberCell(row, "annualP90Dollars")),
      hourlyMedian: wages.map((row) => numberCell(row, "hourlyMedianDollars")),
    },
    outlooks: {
      code: outlooks.map((row) => cell(row, "projectionCode")),
      employment2024: outlooks.map((row) => numberCell(row, "employment2024")),
      employment2034: outlooks.map((row) => numberCell(row, "employment2034")),
      changePercent: outlooks.map((row) => numberCell(row, "changePercent")),
      openingsPerYear: outlooks.map((row) => numberCell(row, "openingsPerYear")),
      education: outlooks.map(entryEducation),
      experience: outlooks.map((row) => textCell(row, "workExperience")),
      training: outlooks.map((row) => textCell(row, "onTheJobTraining")),
    },
  };
}

function usedRows(rows: readonly Row[], occupations: readonly Row[], column: string): readonly Row[] {
  const used = new Set(occupations.map((row) => cell(row, column)));
  return rows.filter((row) => used.has(cell(row, column)));
}

function rowOf(
  occupations: readonly Row[],
  column: string,
  rows: readonly Row[],
): readonly (number | null)[] {
  const at = positions(rows, column);
  return occupations.map((row) => {
    const code = textCell(row, column);
    return code === null ? null : positionOf(at, code);
  });
}

function scores(row: Row): readonly [number, number, number, number, number, number] {
  const score = (column: string) => {
    const value = numberCell(row, column);
    if (value === null) throw new RangeError(`an interest code without its score: ${cell(row, "code")}`);
    return value;
  };
  return [
    score("realistic"),
    score("investigative"),
    score("artistic"),
    score("social"),
    score("enterprising"),
    score("conventional"),
  ];
}

function entryEducation(row: Row): EntryEducation | null {
  const text = textCell(row, "entryEducation");
  const known = entryEducations.find((education) => education === text);
  if (text !== null && known === undefined) throw new RangeError(`unknown entry education: ${text}`);
  return known ?? null;
}
