import type { Profile } from "../../src/algorithms/similarity/occupation-similarity.ts";
import { cell, type Row } from "../csv.ts";
import { numberCell, type Tables } from "./read-tables.ts";

const interestColumns = ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"];

/**
 * What the tables rate each occupation by, in the order of the table of occupations: importance of skills and of
 * knowledge areas, interest scores, impact of work styles. Level says nearly the same as importance, and is left out.
 */
export function similarityProfiles(tables: Tables): readonly Profile[] {
  const rated = (name: string, columns: readonly string[]) => {
    const rows = new Map(tables(name).map((row) => [cell(row, "code"), row]));
    return (code: string) => valuesOf(rows.get(code), columns);
  };
  const columnsOf = (name: string, ending: string) =>
    tables("elements")
      .filter((row) => cell(row, "table") === name)
      .map((row) => `${cell(row, "column")}${ending}`);
  const skills = rated("skills", columnsOf("skills", "Importance"));
  const knowledge = rated("knowledge", columnsOf("knowledge", "Importance"));
  const workStyles = rated("work-styles", columnsOf("work-styles", "Impact"));
  const interests = rated("interests", interestColumns);
  return tables("occupations").map((row) => {
    const code = cell(row, "code");
    return {
      skills: skills(code),
      knowledge: knowledge(code),
      interests: interests(code),
      workStyles: workStyles(code),
    };
  });
}

const valuesOf = (row: Row | undefined, columns: readonly string[]): readonly (number | null)[] =>
  row === undefined ? [] : columns.map((column) => numberCell(row, column));
