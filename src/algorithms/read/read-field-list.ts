import type { Codebook } from "#algorithms/read/codebook.ts";
import { suggestCodes } from "#algorithms/read/suggest-codes.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";
import type { Suggestion } from "#domain/import-report.ts";

export interface FieldList {
  /** Distinct, as listed. */
  readonly occupations: readonly OccupationId[];
  /** Lines, from 1, that name no occupation; a heading above the first code is none of them. */
  readonly unread: readonly {
    readonly line: number;
    readonly text: string;
    /** What it may have meant. */
    readonly meant: Suggestion | null;
  }[];
}

/** Longer texts are no list that somebody speaks for. */
export const mostListLines = 20_000;

const codes = /\b\d{2}-\d{4}(?:\.\d{2})?(?!\.?\d)/g;

/**
 * Reads the codes of a pasted list or of the rows of a sheet: O*NET-SOC codes, SOC codes, the codes that BLS
 * combines several in, groups of the SOC (`47-0000`); a line without a code by its title.
 */
export function readFieldList(text: string, codebook: Codebook): FieldList {
  const found = new Set<OccupationId>();
  const unread: FieldList["unread"][number][] = [];
  let heading: FieldList["unread"][number] | null = null;
  for (const [at, whole] of text.split(/\r\n|\r|\n/).entries()) {
    // Hyphens and dashes that a word processor puts in.
    const row = whole.replace(/[\u2010-\u2015\u2212]/g, "-").trim();
    if (row === "") continue;
    const read = readRow(row, codebook);
    for (const id of read) found.add(id);
    if (read.length > 0) continue;
    const shown = { line: at + 1, text: row.slice(0, 80), meant: meantBy(row, codebook) };
    if (found.size === 0 && heading === null && shown.meant === null && !/\d/.test(row)) heading = shown;
    else unread.push(shown);
  }
  return { occupations: [...found], unread };
}

function readRow(row: string, codebook: Codebook): readonly OccupationId[] {
  const named = (row.match(codes) ?? []).flatMap((code) => readOne(code, codebook));
  if (named.length > 0) return named;
  const cells = [row, ...row.split(/[,;\t|]/)];
  const titled = cells.flatMap((cell) => codebook.byTitle.get(foldToLetters(cell)) ?? []);
  return titled.slice(0, 1);
}

function readOne(code: string, { byId, bySoc, byCombined }: Codebook): readonly OccupationId[] {
  const id = occupationId(code);
  if (byId.has(id)) return [id];
  const soc = bySoc.get(code) ?? byCombined.get(code);
  if (soc !== undefined) return soc;
  if (!/^\d{2}-\d{3}0$/.test(code)) return [];
  const group = code.replace(/0+$/, "");
  return [...bySoc].flatMap(([one, ids]) => (one.startsWith(group) ? ids : []));
}

function meantBy(row: string, codebook: Codebook): Suggestion | null {
  const [code] = /\d{1,2}-\d+(?:\.\d*)?/.exec(row) ?? [];
  if (code === undefined) return null;
  const [meant, ...more] = suggestCodes(codebook, code, "");
  return more.length > 0 ? null : (meant ?? null);
}
