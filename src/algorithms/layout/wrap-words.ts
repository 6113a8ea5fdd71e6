import { type LabelStyle, labelWidth } from "#algorithms/layout/label-width.ts";

/** Lines of at most `width` px, each as full as can be; a word that is wider than a line is cut into several. */
export function wrapWords(text: string, width: number, style: LabelStyle, size: number): readonly string[] {
  const fits = (line: string) => labelWidth(line, style, size) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...piecesOf(word, fits));
  }
  return lines;
}

function piecesOf(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces = [""];
  for (const letter of word) {
    const last = pieces.at(-1) ?? "";
    if (last === "" || fits(last + letter)) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
