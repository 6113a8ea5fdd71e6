import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { frameworkToRows } from "#algorithms/write/framework-rows.ts";
import { xlsxBytes } from "#algorithms/write/xlsx-bytes.ts";
import type { FrameworkFile } from "#domain/framework.ts";

/** The framework as a workbook of one sheet, of the same rows as its CSV. */
export const frameworkToXlsx = (file: FrameworkFile, codebook: Codebook): Uint8Array<ArrayBuffer> =>
  xlsxBytes({ name: file.title, rows: frameworkToRows(file, codebook).map((row) => row.map(keptByReading)) });

/** Reading takes off an apostrophe that guards a formula: where it would take more, one stands before. */
const keptByReading = (text: string) => (cleanCell(text) === text ? text : `'${text}`);
