import type {
  BuiltDetails,
  BuiltPrograms,
  BuiltRatings,
  BuiltRelated,
} from "../../src/algorithms/read/built-details.ts";
import { cell, type Row } from "../csv.ts";
import { numberCell, positionOf, positions, type Tables } from "./read-tables.ts";

export function buildDetails(tables: Tables): BuiltDetails {
  const occupations = tables("occupations");
  const at = positions(occupations, "code");
  return {
    skills: buildRatings("skills", tables, at),
    knowledge: buildRatings("knowledge", tables, at),
    related: buildRelated(tables("related"), at),
    programs: buildPrograms(tables),
    titles: buildTitles(tables("titles"), at),
  };
}

function buildRatings(
  name: "skills" | "knowledge",
  tables: Tables,
  at: ReadonlyMap<string, number>,
): BuiltRatings {
  const elements = tables("elements").filter((row) => cell(row, "table") === name);
  const columns = elements.flatMap((row) => [
    `${cell(row, "column")}Importance`,
    `${cell(row, "column")}Level`,
  ]);
  const rows = tables(name);
  return {
    elements: elements.map((row) => ({ id: cell(row, "id"), name: cell(row, "name") })),
    occupations: rows.map((row) => positionOf(at, cell(row, "code"))),
    ratings: rows.map((row) => columns.map((column) => hundredths(row, column))),
  };
}

function hundredths(row: Row, column: string): number | null {
  const value = numberCell(row, column);
  return value === null ? null : Math.round(value * 100);
}

function buildRelated(rows: readonly Row[], at: ReadonlyMap<string, number>): BuiltRelated {
  const related: number[][] = Array.from({ length: at.size }, () => []);
  for (const row of rows) {
    const list = related[positionOf(at, cell(row, "code"))] ?? [];
    if (list.push(positionOf(at, cell(row, "relatedCode"))) !== numberCell(row, "rank"))
      throw new RangeError(`ranks out of order: ${cell(row, "code")}, rank ${cell(row, "rank")}`);
  }
  return related;
}

function buildPrograms(tables: Tables): BuiltPrograms {
  const programs = tables("programs");
  const at = positions(programs, "program");
  const bySoc: Record<string, number[]> = {};
  for (const row of tables("program-occupations")) {
    const soc = cell(row, "soc");
    bySoc[soc] = [...(bySoc[soc] ?? []), positionOf(at, cell(row, "program"))];
  }
  return {
    code: programs.map((row) => cell(row, "program")),
    title: programs.map((row) => cell(row, "title")),
    bySoc,
  };
}

function buildTitles(rows: readonly Row[], at: ReadonlyMap<string, number>): string {
  const lines = [...at.keys()].map((code) => [code]);
  for (const row of rows) lines[positionOf(at, cell(row, "code"))]?.push(cell(row, "title"));
  return `${lines.map((line) => line.join("\t")).join("\n")}\n`;
}
