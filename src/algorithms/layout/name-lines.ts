import { breakLines } from "#algorithms/layout/break-lines.ts";
import { type LabelStyle, labelWidth } from "#algorithms/layout/label-width.ts";
import type { FrameworkNode } from "#domain/framework.ts";

const mostLines = 4;
/** More than four of the widest lines hold: the rest of a name of thousands is never measured. */
const mostLetters = 600;
/** Of a word that any map has room for; one that is longer may be cut. */
const longestWord = 24;
/** How much wider a name may grow before it is cut: one of 200 letters must not push the others off the map. */
const widenings = [1, 1.3, 1.7, 2.2];

/**
 * The lines of a node's name on the map: its shorter name if it has one, at most four, cut with "…" if even
 * wider lines cannot hold it. `widest` in px at `size`; only a word of more than
 * 24 letters is ever cut.
 */
export function nameLines(
  { title, short }: Pick<FrameworkNode, "title" | "short">,
  widest: number,
  style: LabelStyle,
  size: number,
): readonly string[] {
  const most = widest * (widenings.at(-1) ?? 1);
  const fits = (line: string) => labelWidth(line, style, size) <= most;
  const text = (short ?? title)
    .slice(0, mostLetters)
    .split(/\s+/)
    .map((word) => (isOrdinary(word) || fits(word) ? word : cut(word, fits)))
    .join(" ");
  for (const widening of widenings) {
    const lines = breakLines(text, widest * widening, style, size);
    if (lines.length <= mostLines) return lines;
  }
  const lines = breakLines(text, most, style, size).slice(0, mostLines);
  return [...lines.slice(0, -1), cut(`${lines.at(-1)} `, fits)];
}

/** A line may end after a slash. */
const isOrdinary = (word: string) => word.split("/").every(({ length }) => length <= longestWord);

/** The longest beginning of the text that fits with "…" after it, to the end of a word if it holds one. */
function cut(text: string, fits: (line: string) => boolean): string {
  const letters = [...text];
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters.pop();
  const kept = letters.join("");
  const wordEnd = text.charAt(kept.length) === " " ? kept.length : kept.lastIndexOf(" ");
  if (wordEnd > 0) return `${kept.slice(0, wordEnd).trimEnd()}…`;
  const [first = ""] = text.split(" ");
  return `${isOrdinary(first) ? first : kept.trimEnd()}…`;
}
