import { bisectLeft, bisectRight } from "d3";

/** Rows from `start` up to, not with, `end`. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/** Where every row begins, in px, and after the last of them the height of all. */
export function rowTops(count: number, heightOf: (row: number) => number): Float64Array {
  const tops = new Float64Array(count + 1);
  for (let row = 0; row < count; row += 1) tops[row + 1] = (tops[row] ?? 0) + heightOf(row);
  return tops;
}

/** So many rows more at each end, and ends at whole multiples of it: a scrolled pixel seldom changes the span. */
const step = 8;

/** The rows that touch the px from `top` to `bottom`, with some to spare. */
export function rowsBetween(tops: Float64Array, top: number, bottom: number): RowSpan {
  const count = tops.length - 1;
  const first = Math.floor((bisectRight(tops, top) - 1 - step) / step) * step;
  const last = Math.ceil((bisectLeft(tops, bottom) + step) / step) * step;
  const start = Math.min(Math.max(first, 0), count);
  return { start, end: Math.min(Math.max(last, start), count) };
}

/** The span and, apart from it or joined to it, the row that the keyboard is on: it is never taken away. */
export function withKept(span: RowSpan, kept: number | null): readonly RowSpan[] {
  if (kept === null || (kept >= span.start && kept < span.end)) return [span];
  const one = { start: kept, end: kept + 1 };
  return kept < span.start ? [one, span] : [span, one];
}
