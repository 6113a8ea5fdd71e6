import { cleanCell, countUnreadable } from "#algorithms/read/clean-cell.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import type { CodeContext, ReadCode } from "#algorithms/read/codes/code-reading.ts";
import { readTitle } from "#algorithms/read/codes/read-title.ts";
import type { CsvColumns } from "#algorithms/read/csv-columns.ts";
import { findNoRow } from "#algorithms/read/find-no-row.ts";
import { readCode } from "#algorithms/read/read-code.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import { readPlaces } from "#algorithms/read/read-places.ts";
import { byTitle, suggestCodes } from "#algorithms/read/suggest-codes.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import { blankMark } from "#domain/blank-mark.ts";
import { type Basis, bases } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Effect, Fault, ImportChoices, ImportProblem, ReadThrough } from "#domain/import-report.ts";

/** What a row says, before the row is held against the others. */
export interface ReadRow {
  /** Paths of titles, widest first. Empty if the row is to be set aside. */
  readonly paths: readonly (readonly string[])[];
  readonly occupations: readonly OccupationId[];
  readonly publishedFor: string | null;
  readonly through: ReadThrough | null;
  /** What stood for the occupations in the file: its code, or its title where it has none. */
  readonly wanted: string;
  readonly role: "primary" | "secondary" | null;
  readonly basis: Basis | null;
  readonly problems: readonly ImportProblem[];
}

export interface RowContext extends CodeContext {
  readonly columns: CsvColumns;
  readonly codebook: Codebook;
  /** Places are joined by semicolons in step, as in O*NET OnLine's download. */
  readonly joined: boolean;
  /** By the wider titles joined with line breaks: whether any row names a narrower node there. */
  readonly hasNarrower: (wider: string) => boolean;
  /** Titles that a person accepted an occupation for. */
  readonly accepted: ImportChoices["titles"];
  /** Codes repeat; each is read once. Keyed by code and title. */
  readonly codes: Map<string, ReadCode>;
}

/** Whatever is wrong with one row, all of it; never throws. */
export function readCsvRow({ row, cells, faults }: CsvRow, context: RowContext): ReadRow {
  const { columns, codebook } = context;
  const problems: ImportProblem[] = [];
  const add = (effect: Effect, at: number | null, fault: Fault) =>
    problems.push({
      row,
      column: at === null ? null : (columns.names[at] ?? null),
      pointer: null,
      effect,
      ...fault,
    });
  const cell = (at: number | null) => (at === null ? "" : cleanCell(cells[at] ?? ""));

  const title = cell(columns.occupation);
  const code = cell(columns.code);
  const byTitleAlone = columns.code === null;
  const wanted = byTitleAlone ? title : code;
  const read = wanted === "" ? null : readOnce(context, code, title);
  const known = read !== null && "occupations" in read ? read : null;

  const noRow = known === null ? findNoRow(cells.map(cleanCell), columns) : null;
  if (noRow !== null) {
    add("set-aside", null, noRow);
    return { ...nothing, wanted, problems };
  }
  const moved = findMoved(cells, faults, columns, known !== null);
  if (moved !== null) {
    add("set-aside", moved.at, moved.fault);
    return { ...nothing, wanted, problems };
  }
  for (const { code: quote, cell: at } of faults)
    add("noted", Math.min(at, columns.names.length - 1), { code: quote });
  if (cells.length < columns.names.length)
    add("noted", cells.length, cellCount("too-few-cells", cells, columns));
  if (hasExtra(cells, columns))
    add("noted", columns.names.length - 1, cellCount("too-many-cells", cells, columns));
  for (const at of [...columns.levels, columns.occupation])
    if (at !== null && countUnreadable(cells[at] ?? "") > 0) add("noted", at, { code: "unreadable-letters" });

  const paths = readPath(columns.levels.map(cell), context, (effect, level, fault) =>
    add(effect, columns.levels[level] ?? null, fault),
  );
  if (read === null && byTitleAlone) add("set-aside", columns.occupation, { code: "blank-title" });
  else if (read === null) {
    const titled = byTitle(codebook, title, true);
    add("set-aside", columns.code, { code: "blank-code", suggestions: titled === null ? [] : [titled] });
  } else if ("fault" in read) add("set-aside", columns.code ?? columns.occupation, read.fault);
  else if (known !== null && title !== "" && known.through === null) {
    const differs = titleDiffers(codebook, known, code, title);
    if (differs !== null)
      add("noted", differs.suggestions.length > 0 ? columns.code : columns.occupation, differs);
  }

  const role = cell(columns.role).toLowerCase();
  const basis = cell(columns.basis).toLowerCase();
  const knownRole = role === "primary" || role === "secondary" ? role : null;
  const knownBasis = bases.find((one) => one === basis) ?? null;
  if (role !== "" && knownRole === null)
    add("noted", columns.role, { code: "unknown-role", text: cell(columns.role) });
  if (basis !== "" && knownBasis === null)
    add("noted", columns.basis, { code: "unknown-basis", text: cell(columns.basis) });

  const good = known !== null && !problems.some(({ effect }) => effect === "set-aside");
  return {
    paths: good ? paths : [],
    occupations: known?.occupations ?? [],
    publishedFor: known?.publishedFor ?? null,
    through: known?.through ?? null,
    wanted,
    role: knownRole,
    basis: knownBasis,
    problems,
  };
}

const nothing = {
  paths: [],
  occupations: [],
  publishedFor: null,
  through: null,
  role: null,
  basis: null,
} as const;

/** A place that holds nothing says so by its code. */
const noOccupation = { occupations: [], publishedFor: null, through: null } as const;

const hasExtra = (cells: readonly string[], { names }: CsvColumns) =>
  cells.slice(names.length).some((text) => text.trim() !== "");

const cellCount = (
  code: "too-few-cells" | "too-many-cells",
  { length: cells }: readonly string[],
  { names: { length: columns } }: CsvColumns,
): Fault => ({ code, cells, columns });

/**
 * Why the row's cells are not under their columns: then what stands in a column says nothing, and only the cause is
 * said. A row whose code can be read has not moved, unless a quote was left open.
 */
function findMoved(
  cells: CsvRow["cells"],
  faults: CsvRow["faults"],
  columns: CsvColumns,
  codeIsKnown: boolean,
): { readonly at: number | null; readonly fault: Fault } | null {
  const unclosed = faults.find(({ code }) => code === "unclosed-quote");
  if (unclosed !== undefined) return { at: unclosed.cell, fault: { code: unclosed.code } };
  const needed = codeIsKnown
    ? Math.max(columns.code ?? columns.occupation ?? 0, ...columns.levels) + 1
    : columns.names.length;
  const missing = cells.length < needed;
  const extra = !codeIsKnown && hasExtra(cells, columns);
  const [stray] = faults;
  if (stray !== undefined && (missing || !codeIsKnown)) {
    // Where the opening quote is missing, the cell began as many cells before as there are too many.
    const before = Math.max(0, cells.length - columns.names.length);
    return { at: Math.max(0, stray.cell - before), fault: { code: stray.code } };
  }
  if (missing) return { at: cells.length, fault: cellCount("too-few-cells", cells, columns) };
  return extra ? { at: null, fault: cellCount("too-many-cells", cells, columns) } : null;
}

function readOnce(context: RowContext, code: string, title: string): ReadCode {
  const { codes, codebook, accepted } = context;
  const key = `${code}\n${title}`;
  const known = code === blankMark ? noOccupation : codes.get(key);
  if (known !== undefined) return known;
  const read =
    code === "" ? readTitle(codebook, title, accepted, context) : readCode(codebook, code, title, context);
  codes.set(key, read);
  return read;
}

function readPath(
  cells: readonly string[],
  context: RowContext,
  add: (effect: Effect, level: number, fault: Fault) => void,
): ReadRow["paths"] {
  const blank = cells.indexOf("");
  const filled = blank < 0 ? cells : cells.slice(0, blank);
  // A cluster that is never divided is a place of its own; one blank among filled ones is a slip.
  const undivided =
    blank > 0 && cells.slice(blank).every((text) => text === "") && !context.hasNarrower(filled.join("\n"));
  if (blank >= 0) {
    add(undivided ? "noted" : "set-aside", blank, {
      code: "blank-level",
      placedIn: undivided ? (filled.at(-1) ?? null) : null,
    });
    if (!undivided) return [];
  }
  if (filled.every((title) => title === blankMark)) {
    add("set-aside", 0, { code: "blank-level", placedIn: null });
    return [];
  }
  const places = readPlaces(filled, context.joined);
  if ("paths" in places) return places.paths;
  add("set-aside", 0, places.fault);
  return [];
}

/** `null` if the title is that of the code, or if another wording of a SOC code's title cannot be told from it. */
function titleDiffers(
  codebook: Codebook,
  {
    occupations,
    publishedFor,
  }: { readonly occupations: readonly OccupationId[]; readonly publishedFor: string | null },
  code: string,
  title: string,
): Extract<Fault, { readonly code: "title-differs" }> | null {
  const plain = foldToLetters(title);
  const titles = occupations.map((id) => codebook.byId.get(id)?.title ?? "");
  if (plain === "" || titles.some((one) => foldToLetters(one) === plain)) return null;
  const other = codebook.byTitle.get(plain);
  if (other === undefined && publishedFor !== null) return null;
  return {
    code: "title-differs",
    text: title,
    occupation: { code, title: titles[0] ?? "" },
    suggestions: other === undefined ? [] : suggestCodes(codebook, code, title),
  };
}
