import type { CsvColumns } from "#algorithms/read/csv-columns.ts";
import type { Fault } from "#domain/import-report.ts";

const total = /^(grand|sub)?[\s-]*totals?\b|\b(sub)?totals?:?$|^sum:?$/i;

/**
 * A row that is none: a total, or the header again, as a page break repeats it.
 *
 * @param cells cleaned, of a row whose code names no occupation
 */
export function findNoRow(
  cells: readonly string[],
  { names, levels, code, occupation }: CsvColumns,
): Fault | null {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length > 1 && cells.every((cell, at) => cell === "" || cell === names[at]))
    return { code: "repeated-header" };
  const said = [...levels, code, occupation].map((at) => (at === null ? "" : (cells[at] ?? "")));
  const word = said.find((cell) => cell !== "") ?? "";
  const isBlankCode =
    code === null || /^$|^[\d,. ]+$|^00-0000/.test(cells[code] ?? "") || cells[code] === word;
  return total.test(word) && isBlankCode ? { code: "totals-row", text: word } : null;
}
