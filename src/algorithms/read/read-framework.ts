import { countUnreadable } from "#algorithms/read/clean-cell.ts";
import { buildCodebook, type Coded } from "#algorithms/read/codebook.ts";
import type { CodeTables } from "#algorithms/read/codes/code-tables.ts";
import { hasOwnHeader } from "#algorithms/read/find-header.ts";
import { guessDelimiter } from "#algorithms/read/guess-delimiter.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { readCsv } from "#algorithms/read/read-csv.ts";
import { type ReadOptions, readFrameworkCsv } from "#algorithms/read/read-framework-csv.ts";
import { readFrameworkJson } from "#algorithms/read/read-framework-json.ts";
import { readFrameworkSkos } from "#algorithms/read/skos/read-framework-skos.ts";
import { isRdfXml, readRdfXml } from "#algorithms/read/skos/read-rdf-xml.ts";
import { isTurtle, readTurtle } from "#algorithms/read/skos/read-turtle.ts";
import { readFrameworkOutline } from "#algorithms/read/tree/read-framework-outline.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Fault, FileKind, ImportChoices, ImportResult } from "#domain/import-report.ts";

export const noChoices: ImportChoices = { columns: new Map(), titles: new Map(), fillDown: false };

export interface ReadFrameworkOptions {
  /** Gives the framework its title where the file has none; never decides how the file is read. */
  readonly fileName: string;
  readonly occupations: ReadonlyMap<OccupationId, Coded>;
  /** What codes and titles are looked up in besides; the report says which was missed. */
  readonly tables?: CodeTables;
  readonly choices?: ImportChoices;
  /** Called now and then with the part that is done; for a bar. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Reads a person's file, going by what is in it: the public JSON format, any other JSON of nested objects, SKOS, an outline,
 * or a sheet of rows parted by commas, semicolons, tabs or bars. Never throws: whatever is wrong is in the report, and the part that is right in the framework.
 */
export function readFramework(text: string, options: ReadFrameworkOptions): ImportResult {
  const { fileName } = options;
  const words = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const fault = wholeFault(words);
  if (fault !== null)
    return { framework: null, report: refusedReport({ fileName, source: "sheet" }, [wholeFile(fault)]) };
  const read = toReadOptions(options);
  if (/^\s*[{[]/.test(words)) return readFrameworkJson(words, read);
  const graph = isTurtle(words.slice(0, 4096))
    ? readTurtle(words)
    : isRdfXml(words.slice(0, 4096))
      ? readRdfXml(words)
      : null;
  if (graph !== null) {
    const file = { fileName, source: "skos" } as const;
    const none = { framework: null, report: refusedReport(file, [wholeFile({ code: "no-concepts" })]) };
    return readFrameworkSkos(graph, words, read) ?? none;
  }
  const outline = isOurSheet(words) ? null : readFrameworkOutline(words, read);
  return outline ?? readFrameworkCsv(words, read);
}

/** The text has a header of our own form, so that no indent in it means anything. */
function isOurSheet(text: string): boolean {
  const start = text.slice(0, 20_000);
  return hasOwnHeader(readCsv(start, guessDelimiter(start)));
}

/** The options with what they leave out, and the occupations as they are looked up. */
export const toReadOptions = ({
  fileName,
  occupations,
  tables,
  choices = noChoices,
  onProgress = () => {},
}: ReadFrameworkOptions): ReadOptions => ({
  fileName,
  codebook: buildCodebook(occupations, tables),
  choices,
  onProgress,
});

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
  if (/^\s*<(!doctype|html|\?xml|table|head|body)/i.test(start) && !isRdfXml(start)) return "html";
  if (start.startsWith("ÐÏ") || start.startsWith("\ufffd\ufffd\u0011")) return "xls";
  return countUnreadable(start) > start.length / 20 + 2 ? "unknown" : null;
}
