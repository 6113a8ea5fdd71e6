import { capital } from "#algorithms/words/capital.ts";
import { cell, formatTable, type Row } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";

/** What is measured of each element, by the suffix of the source's column and of ours. */
const measures = {
  skills: [
    [".IM", "Importance"],
    [".LV", "Level"],
  ],
  knowledge: [
    [".IM", "Importance"],
    [".LV", "Level"],
  ],
  "work-styles": [["", "Impact"]],
} as const;
type RatingTable = keyof typeof measures;
export const ratingTables = Object.keys(measures) as readonly RatingTable[];

/** A row an occupation; the columns are the elements' names, `activeListeningImportance`. */
export function ratingTableText(name: RatingTable, facts: FactsFolder): string {
  const columns = elementsOf(name, facts).flatMap((element) =>
    measures[name].map(([theirs, ours]) => ({
      ours: columnName(element) + ours,
      theirs: cell(element, "column") + theirs,
    })),
  );
  return formatTable(
    ["code", ...columns.map(({ ours }) => ours)],
    facts
      .table(`occupations/${name}.csv`)
      .map((row) => [cell(row, "onetsoc"), ...columns.map(({ theirs }) => cell(row, theirs))]),
  );
}

/** What the columns of the rating tables stand for. */
export const elementsText = (facts: FactsFolder) =>
  formatTable(
    ["table", "column", "id", "name", "group", "release"],
    ratingTables.flatMap((name) =>
      elementsOf(name, facts).map((element) => [
        name,
        columnName(element),
        cell(element, "column"),
        cell(element, "name"),
        cell(element, "group"),
        cell(element, "onetVersion"),
      ]),
    ),
  );

const elementsOf = (name: RatingTable, facts: FactsFolder) =>
  facts.table("occupations/elements.csv").filter((row) => cell(row, "table") === name);

const columnName = (element: Row) =>
  cell(element, "name")
    .split(/[^A-Za-z]+/)
    .map((word, at) => (at === 0 ? word.toLowerCase() : capital(word)))
    .join("");
