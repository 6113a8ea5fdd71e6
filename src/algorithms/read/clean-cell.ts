const unreadable = /(?![\t-\r])[\p{Cc}\ufffd]/gu;

/** Letters that no file means to hold: control characters, and what is left of those that could not be decoded. */
export const countUnreadable = (text: string): number =>
  plain.test(text) ? 0 : (text.match(unreadable)?.length ?? 0);

/** Printable ASCII, as nearly every cell is: two quick looks spare it four slow ones. */
const plain = /^[ -~]*$/;
const untidy = /^ | $| {2}/;

/**
 * The words of a cell: spaces at the ends dropped, runs of space made one, control characters gone, and the
 * apostrophe taken off that keeps a spreadsheet from running a cell as a formula.
 */
export function cleanCell(text: string): string {
  const formula = text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;
  const tidy = plain.test(formula) && !untidy.test(formula);
  const words = tidy ? formula : formula.replace(unreadable, "").replace(/\s+/g, " ").trim();
  return /^'+[=+\-@＝＋－＠]/.test(words) ? words.slice(1) : words;
}
