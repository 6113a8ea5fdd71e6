import { importLimits } from "#algorithms/read/import-limits.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import { localName } from "#algorithms/read/workbook/read-workbook.ts";
import { type DateKind, showNumber } from "#algorithms/read/workbook/show-number.ts";
import { unescapeText } from "#algorithms/read/workbook/unescape-text.ts";
import { walkXml } from "#algorithms/read/xml/walk-xml.ts";
import type { Fault } from "#domain/import-report.ts";

/** What the cells of every sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly dates: readonly (DateKind | null)[];
  readonly from1904: boolean;
}

/** Columns that a row can have: a cell further right than any spreadsheet's is not read. */
const mostColumns = 16_384;

/**
 * The rows of a sheet that have cells, each with the number that a spreadsheet shows beside it.
 *
 * @param most rows to read; the rest is left
 * @returns the fault if the sheet is cut off, or larger than any list
 */
export function readSheet(
  xml: string,
  { texts, dates, from1904 }: SheetContext,
  most = Number.POSITIVE_INFINITY,
): readonly CsvRow[] | Fault {
  const rows: CsvRow[] = [];
  const merged: string[] = [];
  let row = 0;
  let cells: string[] = [];
  let column = 0;
  let type = "";
  let style = 0;
  let value = "";
  let inValue = false;
  let spoken = false; // how a word is pronounced is no part of it
  let held = 0;
  const shown = () => {
    if (type === "s") return texts[Number(value)] ?? "";
    if (type === "n") return showNumber(value, dates[style] ?? null, from1904);
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    return unescapeText(value);
  };
  const fault = walkXml(xml, {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === "row") {
        row = Number(attributes().get("r")) || row + 1;
        cells = [];
        column = 0;
      } else if (local === "c") {
        const known = attributes();
        column = columnOf(known.get("r") ?? "") ?? column + 1;
        type = known.get("t") ?? "n";
        style = Number(known.get("s") ?? 0);
        value = "";
      } else if (local === "rPh") spoken = true;
      else if (local === "v" || local === "t") inValue = !spoken;
      else if (local === "mergeCell") merged.push(attributes().get("ref") ?? "");
    },
    close: (name) => {
      const local = localName(name);
      if (local === "v" || local === "t") inValue = false;
      else if (local === "rPh") spoken = false;
      else if (local === "row" && cells.length > 0) {
        rows.push({ row, cells, faults: [] });
        held += cells.length;
      } else if (local === "c" && value !== "" && column <= mostColumns) {
        while (cells.length < column - 1) cells.push("");
        cells[column - 1] = shown();
      }
    },
    text: (part) => {
      if (inValue) value += part;
    },
    done: () => rows.length >= most || held > importLimits.cells,
  });
  if (held > importLimits.cells) return { code: "too-large-sheet", limit: importLimits.cells };
  return fault === null ? fillMerged(rows, merged) : { code: "damaged-workbook" };
}

/** `AB12` to 28; `null` if it is no place of a cell. */
function columnOf(place: string): number | null {
  let column = 0;
  for (const letter of place) {
    const unit = letter.charCodeAt(0);
    if (unit < 65 || unit > 90) break;
    column = column * 26 + unit - 64;
  }
  return column === 0 ? null : column;
}

/** A cell that spans rows of one column stands for each of them: a cluster written once beside its pathways. */
function fillMerged(rows: readonly CsvRow[], merged: readonly string[]): readonly CsvRow[] {
  const at = new Map(rows.map(({ row }, index) => [row, index]));
  const filled = [...rows];
  for (const range of merged) {
    const [from = "", to = ""] = range.split(":");
    const column = columnOf(from);
    const [first, last] = [from, to].map((place) => Number(place.replace(/^[A-Z]+/, "")));
    if (column === null || columnOf(to) !== column || !first || !last || last - first > rows.length) continue;
    const value = filled[at.get(first) ?? -1]?.cells[column - 1] ?? "";
    for (let row = first + 1; row <= last; row += 1) {
      const index = at.get(row);
      const present = index === undefined ? undefined : filled[index];
      if (index === undefined || present === undefined) continue;
      const cells = [...present.cells];
      while (cells.length < column) cells.push("");
      cells[column - 1] = value;
      filled[index] = { ...present, cells };
    }
  }
  return filled;
}
