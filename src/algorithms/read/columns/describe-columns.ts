import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import { bases } from "#domain/framework.ts";

/** What stands in a column; shares are 0 to 1, of the cells that are not blank. */
export interface ColumnFacts {
  readonly at: number;
  /** Small letters and spaces only. */
  readonly name: string;
  /** Share of all rows. */
  readonly filled: number;
  /** Codes of occupations, of any form: `29-1141.00`, `29-1141`. */
  readonly codes: number;
  /** Of programs of study: `51.3801`. */
  readonly programs: number;
  /** Titles of occupations. */
  readonly titles: number;
  readonly numbers: number;
  /** Letters of a cell, on average. */
  readonly length: number;
  /** How many different ones there are. */
  readonly distinct: number;
  readonly isRole: boolean;
  readonly isBasis: boolean;
  /** The cells of the sample, cleaned. */
  readonly cells: readonly string[];
}

/** Rows looked at, from all over the file. */
const sampleSize = 1000;

export const isOccupationCode = (text: string) => /^\d{2}[-\u2010-\u2015\u2212]\d{4}(\.\d{2})?$/.test(text);
export const isProgramCode = (text: string) => /^\d{2}\.\d{4}$/.test(text);

export function describeColumns(
  header: readonly string[],
  body: readonly CsvRow[],
  codebook: Codebook,
): readonly ColumnFacts[] {
  const step = Math.max(1, Math.floor(body.length / sampleSize));
  const rows = body.filter((_, at) => at % step === 0);
  return header.map((name, at) => {
    const cells = rows.map((row) => cleanCell(row.cells[at] ?? ""));
    const filled = cells.filter((cell) => cell !== "");
    const share = (is: (cell: string) => boolean) =>
      filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
    const all = (words: readonly string[]) =>
      filled.length > 0 && filled.every((cell) => words.includes(cell.toLowerCase()));
    return {
      at,
      name: wordsOf(name),
      filled: rows.length === 0 ? 0 : filled.length / rows.length,
      codes: share(isOccupationCode),
      programs: share(isProgramCode),
      titles: share((cell) => codebook.byTitle.has(foldToLetters(cell))),
      numbers: share((cell) => /^[-+$]?[\d.,%]+$/.test(cell)),
      length: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
      distinct: new Set(filled).size,
      isRole: all(["primary", "secondary"]),
      isBasis: all(bases),
      cells,
    };
  });
}

const wordsOf = (name: string) =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
