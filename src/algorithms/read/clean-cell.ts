const unreadable = /(?![\t-\r])[\p{Cc}\ufffd]/gu;

/** Letters that no file means to hold: control characters, and what is left of those that could not be decoded. */
export const countUnreadable = (text: string): number => text.match(unreadable)?.length ?? 0;

/**
 * The words of a cell: spaces at the ends dropped, runs of space made one, control characters gone, and the
 * apostrophe taken off that keeps a spreadsheet from running a cell as a formula.
 */
export function cleanCell(text: string): string {
  const formula = text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;
  const words = /[^\x21-\x7e]/.test(formula)
    ? formula.replace(unreadable, "").replace(/\s+/g, " ").trim()
    : formula;
  return /^'[=+\-@＝＋－＠]/.test(words) ? words.slice(1) : words;
}
