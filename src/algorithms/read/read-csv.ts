import type { Delimiter } from "#algorithms/read/guess-delimiter.ts";

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** A quote that does not fit, and the cell (from 0) in which it opened or stands. */
export interface QuoteFault {
  readonly code: "unclosed-quote" | "stray-quote";
  readonly cell: number;
}

export interface CsvRow {
  /** As a spreadsheet shows it, from 1. A blank line counts, a line break inside quotes does not. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults: readonly QuoteFault[];
}

const noFaults: readonly QuoteFault[] = [];

/**
 * Reads every row, whatever the text is; never throws. Rows end at LF, CR or CRLF. A quote left open is closed at
 * the end of its own line, so that it costs one row and not the rest of the file.
 *
 * @see RFC 4180
 */
export function readCsv(text: string, delimiter: Delimiter = ","): readonly CsvRow[] {
  const comma = delimiter.charCodeAt(0);
  const rows: CsvRow[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    let faults: QuoteFault[] | null = null;
    for (;;) {
      const cell = text.charCodeAt(at) === quote ? readQuoted(text, at, comma) : readPlain(text, at, comma);
      if (cell.fault !== null) {
        faults ??= [];
        faults.push({ code: cell.fault, cell: cells.length });
      }
      cells.push(cell.value);
      at = cell.end;
      if (text.charCodeAt(at) !== comma) break;
      at += 1;
    }
    rows.push({ row: rows.length + 1, cells, faults: faults ?? noFaults });
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 2;
    else at += 1;
  }
  return rows;
}

interface Cell {
  readonly value: string;
  /** Index of the delimiter or line end after it, or the text's length. */
  readonly end: number;
  readonly fault: QuoteFault["code"] | null;
}

function readPlain(text: string, start: number, comma: number): Cell {
  let at = start;
  let fault: Cell["fault"] = null;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === comma || unit === lineFeed || unit === carriageReturn) break;
    if (unit === quote) fault = "stray-quote";
  }
  return { value: text.slice(start, at), end: at, fault };
}

function readQuoted(text: string, open: number, comma: number): Cell {
  let value = "";
  for (let from = open + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return leftOpen(text, open, comma);
    if (text.charCodeAt(close + 1) === quote) {
      value += text.slice(from, close + 1);
      from = close + 2;
      continue;
    }
    value += text.slice(from, close);
    const after = readPlain(text, close + 1, comma);
    if (after.value.trim() === "") return { value, end: after.end, fault: null };
    // Words after a closing quote: if it lies on another line, it was meant to open a cell there.
    if (/[\r\n]/.test(value)) return leftOpen(text, open, comma);
    return { value: value + after.value, end: after.end, fault: "stray-quote" };
  }
}

const leftOpen = (text: string, open: number, comma: number): Cell => ({
  ...readPlain(text, open + 1, comma),
  fault: "unclosed-quote",
});
