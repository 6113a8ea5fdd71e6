import { type Decode, decodeText } from "#algorithms/read/decode-text.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { type ReadFrameworkOptions, readFramework, toReadOptions } from "#algorithms/read/read-framework.ts";
import { isWorkbook, readFrameworkWorkbook } from "#algorithms/read/workbook/read-framework-workbook.ts";
import type { ImportResult } from "#domain/import-report.ts";

interface ReadBytesOptions extends ReadFrameworkOptions {
  readonly decode: Decode;
  /** The sheet of a workbook to read; `null` for the one that most looks like a framework. */
  readonly sheet?: string | null;
}

/** A file as it is stored: refused if too big, unpacked or decoded, read; the report says if the encoding was guessed. */
export function readBytes(
  bytes: Uint8Array,
  { decode, sheet = null, ...options }: ReadBytesOptions,
): ImportResult {
  if (bytes.length > importLimits.bytes) {
    const fault = wholeFile({ code: "too-big", limit: importLimits.bytes });
    return { framework: null, report: refusedReport({ ...options, source: "sheet" }, [fault]) };
  }
  if (isWorkbook(bytes)) return readFrameworkWorkbook(bytes, decode, { ...toReadOptions(options), sheet });
  const { text, guessed } = decodeText(bytes, decode);
  const { framework, report } = readFramework(text, options);
  if (!guessed || framework === null) return { framework, report };
  return { framework, report: { ...report, notes: [...report.notes, { code: "windows-1252" }] } };
}
