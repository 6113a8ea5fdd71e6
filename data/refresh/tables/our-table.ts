import { cell, formatTable, type Row } from "../../csv.ts";
import type { FactsFolder } from "../facts-folder.ts";

/** A table of `data/tables`: which file it is made from, and how each of our columns is read off a row. */
export interface OurTable {
  readonly name: string;
  readonly from: string;
  /** Rows to carry over; all if absent. */
  readonly where?: (row: Row, facts: FactsFolder) => boolean;
  readonly columns: readonly (readonly [
    ours: string,
    theirs: string | ((row: Row, facts: FactsFolder) => string),
  ])[];
}

export function tableText({ from, where, columns }: OurTable, facts: FactsFolder): string {
  const rows = facts.table(from).filter((row) => where === undefined || where(row, facts));
  return formatTable(
    columns.map(([ours]) => ours),
    rows.map((row) =>
      columns.map(([, theirs]) => (typeof theirs === "string" ? cell(row, theirs) : theirs(row, facts))),
    ),
  );
}

/** 1 or Y is yes, 0 or N is no. */
export const yesNo = (column: string) => (row: Row) => (/^[1Y]$/.test(cell(row, column)) ? "yes" : "no");
