import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Decode } from "#algorithms/read/decode-text.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { readBytes } from "#algorithms/read/read-bytes.ts";
import { noChoices } from "#algorithms/read/read-framework.ts";
import { bundledCodeTables, bundledOccupations } from "#cli/bundled-data.ts";
import type { ImportResult } from "#domain/import-report.ts";

/** As the page's own decoder does. */
export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
};

/** What the caller says of a file, as a person does on the page. */
export interface FileWishes {
  /** Of a workbook; the likely one where it is `null`. */
  readonly sheet: string | null;
  /** A blank level takes what the row above has. */
  readonly fillDown: boolean;
}

const noWishes: FileWishes = { sheet: null, fillDown: false };

/** @returns `null` if no file can be read at the path */
export function readFile(path: string, { sheet, fillDown } = noWishes): ImportResult | null {
  let bytes: Uint8Array;
  try {
    const tooBig = statSync(path).size > importLimits.bytes;
    bytes = tooBig ? new Uint8Array(importLimits.bytes + 1) : readFileSync(path);
  } catch {
    return null;
  }
  const options = {
    fileName: basename(path),
    occupations: bundledOccupations(),
    decode,
    sheet,
    choices: { ...noChoices, fillDown },
  };
  const result = readBytes(bytes, options);
  const { needs } = result.report;
  return needs.length === 0 ? result : readBytes(bytes, { ...options, tables: bundledCodeTables() });
}
