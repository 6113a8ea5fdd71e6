import { hyphenate } from "#algorithms/layout/hyphenate.ts";
import { type LabelStyle, labelWidth } from "#algorithms/layout/label-width.ts";

/** A part of a name that stays whole, its width and that of the space before it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: number;
  /** Ends in a hyphen, which goes where the word's other half follows on the line. */
  readonly halved: boolean;
}

/**
 * Breaks a name into as few lines as fit `maxWidth` px, as even as can be. Breaks at a space or after a slash,
 * never after a lone "&", and inside a word only if told to halve those that are wider. Else a wider word has a line
 * of its own, as wide as the others may then be.
 */
export function breakLines(
  text: string,
  maxWidth: number,
  style: LabelStyle,
  size: number,
  halveWider = false,
): readonly string[] {
  const pieces = piecesOf(text, style, size, halveWider ? maxWidth : Number.POSITIVE_INFINITY);
  const limit = Math.max(maxWidth, ...pieces.map(({ width }) => width));

  // best[n]: the fewest lines for the first n pieces, then the least sum of squared widths, which evens them.
  const best = [{ lines: 0, squares: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    let found = { lines: Number.POSITIVE_INFINITY, squares: 0, from: 0 };
    let width = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      width += (pieces[from]?.width ?? 0) + (from + 1 < end ? (pieces[from + 1]?.space ?? 0) : 0);
      const before = best[from];
      if (before === undefined || width > limit) break;
      const lines = before.lines + 1;
      const squares = before.squares + width * width;
      if (lines < found.lines || (lines === found.lines && squares < found.squares))
        found = { lines, squares, from };
    }
    best.push(found);
  }

  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0)
    lines.unshift(
      pieces
        .slice(best[end]?.from ?? 0, end)
        .map(({ text: part, space, halved }, at, { length }) =>
          [space > 0 && at > 0 ? " " : "", halved && at < length - 1 ? part.slice(0, -1) : part].join(""),
        )
        .join(""),
    );
  return lines;
}

function piecesOf(text: string, style: LabelStyle, size: number, widest: number): readonly Piece[] {
  const space = labelWidth(" ", style, size);
  const words = text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<=^| )(&|and) /g, "$1\u00a0")
    .split(" ")
    .filter((word) => word !== "");
  return words.flatMap((word) =>
    word.split(/(?<=\/)(?=[^/])/).flatMap((part, at): readonly Piece[] => {
      const piece = (letters: string, before: number, halved: boolean) => ({
        text: letters.replaceAll("\u00a0", " "),
        width: labelWidth(letters, style, size),
        space: before,
        halved,
      });
      const whole = piece(part, at === 0 ? space : 0, false);
      const halves = whole.width > widest ? halvesOf(part) : null;
      return halves === null ? [whole] : [piece(halves[0], whole.space, true), piece(halves[1], 0, false)];
    }),
  );
}

/** A lone "&" stays with the first half. */
function halvesOf(part: string): readonly [string, string] | null {
  const lead = part.slice(0, part.lastIndexOf("\u00a0") + 1);
  const halves = hyphenate(part.slice(lead.length));
  return halves && [lead + halves[0], halves[1]];
}
