/** What makes a spreadsheet read a cell as a formula, also in full width; after apostrophes, so that reading takes one off. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180): commas, CRLF after every row, quotes where needed. A text that a spreadsheet would
 * run as a formula gets an apostrophe before it, which reading a file takes off. Numbers stay as they are.
 *
 * @param rows `null` is an empty cell
 */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
