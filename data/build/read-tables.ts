import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, parseTable, type Row } from "../csv.ts";

/** A table of the folder by its name; each is read once. */
export type Tables = (name: string) => readonly Row[];

export function openTables(root: string, folder: "tables" | "words" = "tables"): Tables {
  const read = new Map<string, readonly Row[]>();
  return (name) => {
    const rows =
      read.get(name) ?? parseTable(readFileSync(join(root, "data", folder, `${name}.csv`), "utf8"), name);
    read.set(name, rows);
    return rows;
  };
}

/** Blank is `null`. @throws {RangeError} if it is no number */
export function numberCell(row: Row, column: string): number | null {
  const text = cell(row, column);
  if (text === "") return null;
  const value = Number(text);
  if (Number.isNaN(value)) throw new RangeError(`not a number: ${text} (${column})`);
  return value;
}

/** Blank is `null`. */
export const textCell = (row: Row, column: string): string | null => cell(row, column) || null;

export const flagCell = (row: Row, column: string): 0 | 1 => (cell(row, column) === "yes" ? 1 : 0);

/** Where each value of the column stands. @throws {RangeError} if one stands twice */
export function positions(rows: readonly Row[], column: string): ReadonlyMap<string, number> {
  const at = new Map(rows.map((row, i) => [cell(row, column), i]));
  if (at.size < rows.length) throw new RangeError(`not unique: ${column}`);
  return at;
}

/** @throws {RangeError} if there is no such value */
export function positionOf(at: ReadonlyMap<string, number>, value: string): number {
  const position = at.get(value);
  if (position === undefined) throw new RangeError(`unknown code: ${value}`);
  return position;
}
