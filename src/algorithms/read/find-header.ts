import { cleanCell } from "#algorithms/read/clean-cell.ts";
import { readColumns } from "#algorithms/read/csv-columns.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";

/** Rows in which a header is looked for; titles and notes above a table are fewer. */
const lookedAt = 40;

/**
 * Where the header stands among rows that are not blank: the first row that names a code and a level; else, of a table
 * in other words, the first that has as many filled cells as most of the rows after it. Words above it are no rows.
 */
export function findHeader(rows: readonly CsvRow[]): number {
  const first = rows.slice(0, lookedAt);
  const named = first.findIndex(isOwnHeader);
  if (named >= 0) return named;

  const widths = rows.slice(0, lookedAt * 5).map(filled);
  const usual = median(widths.slice(-Math.ceil(widths.length / 2)));
  const wide = first.findIndex((row, at) => filled(row) >= Math.max(2, usual) && at < rows.length - 1);
  return wide > 0 && first.slice(0, wide).every((row) => filled(row) <= 2 && filled(row) < usual) ? wide : 0;
}

/** One of the first rows names a code and a level. */
export const hasOwnHeader = (rows: readonly CsvRow[]): boolean => rows.slice(0, lookedAt).some(isOwnHeader);

function isOwnHeader({ cells }: CsvRow): boolean {
  const { code, levels } = readColumns(cells.map(cleanCell));
  return code !== null && levels.length > 0;
}

const filled = ({ cells }: CsvRow) => cells.filter((cell) => cell.trim() !== "").length;

const median = (counts: readonly number[]) => counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
