import type { Coded } from "#algorithms/read/codebook.ts";
import { type Decode, decodeText } from "#algorithms/read/decode-text.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { readFramework } from "#algorithms/read/read-framework.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { ImportResult } from "#domain/import-report.ts";

interface ReadBytesOptions {
  readonly fileName: string;
  readonly occupations: ReadonlyMap<OccupationId, Coded>;
  readonly decode: Decode;
  readonly onProgress?: (done: number, of: number) => void;
}

/** A file as it is stored: refused if too big, decoded, read; the report says if the encoding was guessed. */
export function readBytes(bytes: Uint8Array, { decode, ...options }: ReadBytesOptions): ImportResult {
  if (bytes.length > importLimits.bytes) {
    const fault = wholeFile({ code: "too-big", limit: importLimits.bytes });
    return { framework: null, report: refusedReport({ ...options, source: "sheet" }, [fault]) };
  }
  const { text, guessed } = decodeText(bytes, decode);
  const { framework, report } = readFramework(text, options);
  if (!guessed || framework === null) return { framework, report };
  return { framework, report: { ...report, notes: [...report.notes, { code: "windows-1252" }] } };
}
