import { type LabelStyle, labelWidth } from "#algorithms/layout/label-width.ts";

/** A part of a name that stays whole, its width and that of the space before it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: number;
}

/**
 * Breaks a name into as few lines as fit `maxWidth` px, as even as can be. Breaks at a space or after a slash,
 * never after a word that binds (a lone "&" or "and") and never inside a word: a wider one has a line of its own, as wide as the others may then be.
 */
export function breakLines(
  text: string,
  maxWidth: number,
  style: LabelStyle,
  size: number,
  binds: readonly string[] = ["&", "and"],
): readonly string[] {
  const pieces = piecesOf(text, style, size, binds);
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
        .map(({ text: part, space }, at) => (space > 0 && at > 0 ? ` ${part}` : part))
        .join(""),
    );
  return lines;
}

function piecesOf(text: string, style: LabelStyle, size: number, binds: readonly string[]): readonly Piece[] {
  const space = labelWidth(" ", style, size);
  const words = text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<=^| )(&|and) /g, (found, word: string) =>
      binds.includes(word) ? `${word}\u00a0` : found,
    )
    .split(" ")
    .filter((word) => word !== "");
  return words.flatMap((word) =>
    word.split(/(?<=\/)(?=[^/])/).map((part, at) => ({
      text: part.replaceAll("\u00a0", " "),
      width: labelWidth(part, style, size),
      space: at === 0 ? space : 0,
    })),
  );
}
