import { contentHash } from "#algorithms/read/content-hash.ts";
import type { Decode } from "#algorithms/read/decode-text.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import { type ReadOptions, readFrameworkRows } from "#algorithms/read/read-framework-csv.ts";
import { openWorkbook } from "#algorithms/read/workbook/open-workbook.ts";
import type { ImportResult } from "#domain/import-report.ts";

/** What every zip archive begins with. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** One sheet of a workbook, read as any other sheet. */
export function readFrameworkWorkbook(
  bytes: Uint8Array,
  decode: Decode,
  { sheet, ...options }: ReadOptions & { readonly sheet: string | null },
): ImportResult {
  const open = openWorkbook(bytes, (part) => decode(part, "utf-8"), sheet);
  if ("code" in open) {
    const file = { fileName: options.fileName, source: "sheet" as const };
    return { framework: null, report: refusedReport(file, [wholeFile(open)]) };
  }
  const text = open.rows.map(({ cells }) => cells.join("\t")).join("\n");
  const { framework, report } = readFrameworkRows(squared(open.rows), contentHash(text), options);
  return { framework, report: { ...report, workbook: open.sheets } };
}

/** Every row as long as the longest: a workbook says nothing of blank cells at a row's end, and none is missing. */
function squared(rows: readonly CsvRow[]): readonly CsvRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  // One cell far to the right would make every row as long.
  if (width * rows.length > importLimits.cells * 2) return rows;
  return rows.map((row) =>
    row.cells.length === width
      ? row
      : { ...row, cells: [...row.cells, ...Array<string>(width - row.cells.length).fill("")] },
  );
}
