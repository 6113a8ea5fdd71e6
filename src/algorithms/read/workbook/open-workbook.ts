import { importLimits } from "#algorithms/read/import-limits.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import { type Archive, openArchive } from "#algorithms/read/workbook/open-archive.ts";
import { rankSheets } from "#algorithms/read/workbook/rank-sheets.ts";
import { readSheet, type SheetContext } from "#algorithms/read/workbook/read-sheet.ts";
import {
  readDateStyles,
  readSharedTexts,
  readSheetList,
  type SheetPart,
} from "#algorithms/read/workbook/read-workbook.ts";
import type { Fault, WorkbookSheets } from "#domain/import-report.ts";

interface OpenWorkbook {
  readonly sheets: WorkbookSheets;
  readonly rows: readonly CsvRow[];
}

/** Rows by which a sheet is judged. */
const rowsLookedAt = 200;

/** Parts that hold no cells, however large: what is drawn, and what other programs keep beside the sheets. */
const beside =
  /^(docProps|customXml|xl\/(theme|drawings|charts|media|pivotCache|pivotTables|externalLinks|tables|printerSettings))\//;
const isNeeded = (name: string) => /\.(xml|rels)$/i.test(name) && !beside.test(name);

/**
 * The rows of one sheet of an XLSX workbook.
 *
 * @param decode bytes of UTF-8 to text, `null` if they are none
 * @param wanted the sheet's name; the one that most looks like a framework where it is `null`
 */
export function openWorkbook(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string | null,
  wanted: string | null,
): OpenWorkbook | Fault {
  const archive = openArchive(bytes, isNeeded);
  if ("code" in archive) return archive;
  const read = (name: string) => readText(archive, decode, name);
  const list = readSheetList(read("xl/workbook.xml") ?? "", read("xl/_rels/workbook.xml.rels") ?? "");
  if (list === null)
    return {
      code: archive.names.includes("xl/workbook.xml") ? "damaged-workbook" : "workbook-without-sheets",
    };

  const texts = archive.names.includes("xl/sharedStrings.xml")
    ? readSharedTexts(read("xl/sharedStrings.xml") ?? "")
    : [];
  if (texts === null) return { code: "damaged-workbook" };
  const context: SheetContext = {
    texts,
    dates: readDateStyles(read("xl/styles.xml") ?? ""),
    from1904: /date1904="(1|true)"/.test(read("xl/workbook.xml") ?? ""),
  };
  const names = rankSheets(list.map((sheet) => preview(sheet, read(sheet.part), context)));
  const name = wanted ?? names[0] ?? "";
  const sheet = list.find((one) => one.name === name);
  if (sheet === undefined) return { code: "no-such-sheet", name, sheets: names };
  const xml = read(sheet.part) ?? "";
  if (holdsTooMuch(xml)) return { code: "too-large-sheet", limit: importLimits.cells };
  const rows = readSheet(xml, context);
  return "code" in rows ? rows : { sheets: { names, read: name }, rows };
}

function readText(
  archive: Archive,
  decode: (bytes: Uint8Array) => string | null,
  name: string,
): string | null {
  const bytes = archive.read(name);
  return bytes === null ? null : decode(bytes);
}

function preview({ name }: SheetPart, xml: string | null, context: SheetContext) {
  const rows = xml === null ? [] : readSheet(xml, context, rowsLookedAt);
  const firstRows = "code" in rows ? [] : rows;
  return { name, firstRows, rows: xml === null ? 0 : Math.max(count(xml, "<row ", 1e6), firstRows.length) };
}

/** A pass over the letters is quick; to read cells until they are too many is not. */
const holdsTooMuch = (xml: string) => count(xml, "</v>", importLimits.cells + 1) > importLimits.cells;

function count(text: string, part: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0 && found < most; at = text.indexOf(part, at + part.length))
    found += 1;
  return found;
}
