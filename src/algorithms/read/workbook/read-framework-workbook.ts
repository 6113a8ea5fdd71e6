import { contentHash } from "#algorithms/read/content-hash.ts";
import type { Decode } from "#algorithms/read/decode-text.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
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
  const { framework, report } = readFrameworkRows(open.rows, contentHash(text), options);
  return { framework, report: { ...report, workbook: open.sheets } };
}
