import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { describeColumns } from "#algorithms/read/columns/describe-columns.ts";
import { couldBeLevel, guessColumns } from "#algorithms/read/columns/guess-columns.ts";
import { headerKey } from "#algorithms/read/columns/header-key.ts";
import { type CsvColumns, readColumns, withNames } from "#algorithms/read/csv-columns.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import type { ColumnParts, ImportChoices, SheetColumns } from "#domain/import-report.ts";

/** Shown of a sheet to choose its columns by. */
const rowsShown = 6;
const lettersShown = 120;

/**
 * The columns of a sheet: as a person chose them for such a header, else as the header of our own form has them, else
 * as the cells point to.
 *
 * @param header cleaned cells
 */
export function chooseColumns(
  header: readonly string[],
  body: readonly CsvRow[],
  codebook: Codebook,
  choices: ImportChoices["columns"],
): { readonly columns: CsvColumns; readonly shown: SheetColumns } {
  const named = readColumns(header);
  // A sheet of that many columns is refused: looking into each of them would take too long.
  const guess = header.length > importLimits.depth * 4 ? named : guessFor(named, header, body, codebook);
  const chosen = choices.get(headerKey(named.names));
  const columns = withNames(header, chosen ?? guess);
  const by = chosen !== undefined ? "person" : isAsNamed(guess, named) ? "header" : "guess";
  return {
    columns,
    shown: {
      names: columns.names,
      firstRows: body
        .slice(0, rowsShown)
        .map(({ cells }) => header.map((_, at) => cleanCell(cells[at] ?? "").slice(0, lettersShown))),
      parts: partsOf(columns),
      guess: partsOf(guess),
      by,
    },
  };
}

function guessFor(
  named: CsvColumns,
  header: readonly string[],
  body: readonly CsvRow[],
  codebook: Codebook,
): ColumnParts {
  const facts = describeColumns(header, body, codebook);
  const guess = guessColumns(facts, named.code);
  const isPlain = guess.code === named.code && named.levels.every((at) => couldBeLevel(facts[at]));
  // A title beside the code is read whatever its column is called.
  if (isOurs(named) && (isPlain || isWritten(named)))
    return {
      ...named,
      occupation: named.occupation ?? (unread(guess.occupation, named) ? guess.occupation : null),
    };
  return guess.levels.length === 0 && named.levels.length > 0 ? named : guess;
}

/** Levels, widest first, then the code. */
const isOurs = ({ levels, code }: ColumnParts) =>
  code !== null && levels.length > 0 && levels.every((at) => at < code);

/** The header that this app writes: what stands under it needs no guess, whatever places are called. */
const isWritten = ({ names, levels }: CsvColumns) =>
  /^Code,Occupation,(Role,)?Basis$/.test(names.slice(levels.length).join());

const partsOf = ({ levels, code, occupation, role, basis }: ColumnParts): ColumnParts => ({
  levels,
  code,
  occupation,
  role,
  basis,
});

/** The header is of our own form, and nothing of what it says was changed. */
const isAsNamed = (guess: ColumnParts, named: ColumnParts) =>
  isOurs(named) && guess.code === named.code && guess.levels.join() === named.levels.join();

const unread = (at: number | null, { notRead }: CsvColumns) => at !== null && notRead.includes(at);
