import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { TreeEntry } from "#algorithms/read/tree/tree-entry.ts";

/** Of the lines, that must stand under another: else the text is no outline. */
const leastUnder = 0.2;
/** Letters of a line, as most are: longer ones are prose. */
const longestLine = 150;
/** Letters of a long text by which it is judged first. */
const lookedAt = 20_000;

interface Line {
  readonly row: number;
  /** What it is deep by: columns of space, `#`s, or parts of its number. */
  readonly indent: number;
  readonly words: string;
  readonly whole: string;
}

/**
 * An outline: each line stands under the nearest line above it that is less deep, by indent, by `#`s of Markdown, or by
 * numbers such as `1.2.3`. Bullets are no part of a name; an occupation's code may stand before or after its title.
 *
 * @returns `null` if the text is none
 */
export function readOutline(text: string): readonly TreeEntry[] | null {
  // A long text that is none shows it soon.
  if (text.length > lookedAt * 2 && readOutline(text.slice(0, lookedAt)) === null) return null;
  const lines = readLines(text);
  if (lines.length < 2 || lines.some(({ whole }) => /\S\t+\S/.test(whole.trim()))) return null;
  const lengths = lines.map(({ words }) => words.length).sort((a, b) => a - b);
  if ((lengths[lengths.length >> 1] ?? 0) > longestLine) return null;

  const entries: TreeEntry[] = [];
  const open: Line[] = [];
  for (const line of lines) {
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= line.indent) open.pop();
    const parent = open.at(-1);
    open.push(line);
    entries.push({
      ...partCode(line.words),
      id: String(line.row),
      parents: parent === undefined ? [] : [String(parent.row)],
      level: null,
      place: { row: line.row, column: null, pointer: null },
      cells: [line.whole],
    });
  }
  const under = entries.filter(({ parents }) => parents.length > 0).length;
  return under < entries.length * leastUnder ? null : entries;
}

function readLines(text: string): readonly Line[] {
  const lines = text.split(/\r\n|\r|\n/).flatMap((whole, at) => {
    const words = cleanCell(whole.replace(/^[\s\u00a0]*([-*+•‣▪◦·–—o]\s+)?/u, ""));
    return words === "" ? [] : [{ row: at + 1, whole, words }];
  });
  const measured = [byNumber, byHeading]
    .map((measure) => lines.map((line) => measure(line.words)))
    .find((depths) => depths.every((found) => found !== null));
  if (measured !== undefined)
    return lines.map((line, at) => ({ ...line, ...(measured[at] ?? { indent: 0, words: line.words }) }));
  // Headings above bulleted or plain lines: a heading is less deep than any line that is none.
  const hasHeadings = lines.some(({ words }) => byHeading(words) !== null);
  return lines.map((line) => {
    const heading = hasHeadings ? byHeading(line.words) : null;
    return { ...line, ...(heading ?? { indent: spaceOf(line.whole) + (hasHeadings ? 100 : 0) }) };
  });
}

/** `1.2.3 Nursing`; not `29-1141.00`. */
function byNumber(words: string): { readonly indent: number; readonly words: string } | null {
  const [whole, number] = /^(\d{1,3}(?:\.\d{1,3}){0,9})[.)]?\s+(?=\S)/.exec(words) ?? [];
  if (whole === undefined || number === undefined) return null;
  return { indent: number.split(".").length, words: words.slice(whole.length) };
}

function byHeading(words: string): { readonly indent: number; readonly words: string } | null {
  const [whole, marks] = /^(#{1,6})\s+/.exec(words) ?? [];
  if (whole === undefined || marks === undefined) return null;
  return { indent: marks.length, words: words.slice(whole.length) };
}

/** Columns before the first letter; a tab goes on to the next fourth, a bullet counts as where it stands. */
function spaceOf(line: string): number {
  let columns = 0;
  for (const letter of line) {
    if (letter === "\t") columns += 4 - (columns % 4);
    else if (letter === " " || letter === "\u00a0") columns += 1;
    else break;
  }
  return columns;
}

const code = "\\d{2}[-\u2010-\u2015\u2212]\\d{4}(?:\\.\\d{2})?";
const codeFirst = new RegExp(`^[([]?(${code})[)\\]]?(?:[\\s:,;.–—-]+(.*))?$`);
const codeLast = new RegExp(`^(.*\\S)[\\s:,;–—-]+[([]?(${code})[)\\]]?$`);
/** What looks like a code that was damaged, before a title. */
const damagedFirst = /^(\d{1,2}-\d{2,5}(?:\.\d*)?)(?=[\s:,;])[\s:,;.–—-]+(\S.*)$/;

/** `29-1141.00 Registered Nurses` and `Registered Nurses (29-1141)` to code and title. */
export function partCode(words: string): Pick<TreeEntry, "title" | "code"> {
  const [, first, after = ""] = codeFirst.exec(words) ?? [];
  if (first !== undefined) return { code: first, title: after.trim() };
  const [, before = "", last] = codeLast.exec(words) ?? [];
  if (last !== undefined) return { code: last, title: before.replace(/[\s:,;–—-]+$/, "") };
  const [, damaged, title = ""] = damagedFirst.exec(words) ?? [];
  return damaged === undefined ? { code: null, title: words } : { code: damaged, title };
}
