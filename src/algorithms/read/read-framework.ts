import { countUnreadable } from "#algorithms/read/clean-cell.ts";
import { buildCodebook, type Coded } from "#algorithms/read/codebook.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { readFrameworkCsv } from "#algorithms/read/read-framework-csv.ts";
import { readFrameworkJson } from "#algorithms/read/read-framework-json.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Fault, FileKind, ImportResult } from "#domain/import-report.ts";

interface ReadFrameworkOptions {
  /** Gives the framework its title where the file has none; never decides how the file is read. */
  readonly fileName: string;
  readonly occupations: ReadonlyMap<OccupationId, Coded>;
  /** Called now and then with the part that is done; for a bar. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Reads a person's file, going by what is in it: the public JSON format, or a sheet of comma-, semicolon- or
 * tab-separated rows. Never throws: whatever is wrong is in the report, and the part that is right in the framework.
 */
export function readFramework(text: string, options: ReadFrameworkOptions): ImportResult {
  const { fileName, occupations, onProgress = () => {} } = options;
  const words = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const fault = wholeFault(words);
  if (fault !== null)
    return { framework: null, report: refusedReport({ fileName, source: "sheet" }, [wholeFile(fault)]) };
  const read = { fileName, codebook: buildCodebook(occupations), onProgress };
  return /^\s*[{[]/.test(words) ? readFrameworkJson(words, read) : readFrameworkCsv(words, read);
}

function wholeFault(text: string): Fault | null {
  if (text.length > importLimits.bytes) return { code: "too-big", limit: importLimits.bytes };
  if (text.trim() === "") return { code: "empty-file" };
  const looksLike = otherKind(text.slice(0, 4096));
  return looksLike === null ? null : { code: "not-text", looksLike };
}

/** What a file is whose first letters are not those of a sheet or of JSON. */
function otherKind(start: string): FileKind | null {
  if (start.startsWith("PK\u0003\u0004")) return "xlsx";
  if (/^\s*%PDF-/.test(start)) return "pdf";
  if (/^\s*<(!doctype|html|\?xml|table|head|body)/i.test(start)) return "html";
  if (start.startsWith("ÐÏ") || start.startsWith("\ufffd\ufffd\u0011")) return "xls";
  return countUnreadable(start) > start.length / 20 + 2 ? "unknown" : null;
}
