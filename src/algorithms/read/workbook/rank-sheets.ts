import { cleanCell } from "#algorithms/read/clean-cell.ts";
import { isOccupationCode, isProgramCode } from "#algorithms/read/columns/describe-columns.ts";
import { findHeader } from "#algorithms/read/find-header.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";

/** A sheet as far as it was looked at. */
export interface SheetPreview {
  readonly name: string;
  readonly firstRows: readonly CsvRow[];
  /** Of the whole sheet, about. */
  readonly rows: number;
}

/**
 * The names of the sheets, the one that most looks like a framework first: most rows with an occupation's code, then
 * with a program's, then most rows; a sheet that repeats a column's name is a list laid out wide, and counts half.
 */
export const rankSheets = (sheets: readonly SheetPreview[]): readonly string[] =>
  sheets
    .map((sheet) => ({ name: sheet.name, score: scoreOf(sheet) }))
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);

function scoreOf({ firstRows, rows }: SheetPreview): number {
  const at = findHeader(firstRows);
  const header = (firstRows[at]?.cells ?? []).map(cleanCell).filter((name) => name !== "");
  const body = firstRows.slice(at + 1);
  if (header.length < 2 || body.length === 0) return 0;
  const share = (is: (text: string) => boolean) =>
    body.filter(({ cells }) => cells.some((cell) => is(cell.trim()))).length / body.length;
  const wide = new Set(header).size < header.length ? 0.5 : 1;
  return wide * rows * (0.01 + share(isProgramCode) * 0.5 + share(isOccupationCode));
}
