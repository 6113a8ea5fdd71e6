import type { Codebook } from "#algorithms/read/codebook.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import { frameworkToRows } from "#algorithms/write/framework-rows.ts";
import type { FrameworkFile } from "#domain/framework.ts";

/** The framework as CSV: its places and occupations; ids, programs and sources are in the JSON form alone. */
export const frameworkToCsv = (file: FrameworkFile, codebook: Codebook): string =>
  csvText(frameworkToRows(file, codebook));
