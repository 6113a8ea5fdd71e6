import { foldText } from "#algorithms/words/fold-text.ts";
import { singular } from "#algorithms/words/singular.ts";

/** A piece of a text, and whether it is one of the words that were looked for. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A shorter word is marked only where it stands alone: "it" is no part of "items". */
const shortestBeginning = 3;

/** The text in pieces, in order; a word is marked if it is one of `words`, or its plural, or begins with it. */
export function markWords(text: string, words: readonly string[]): readonly MarkedPart[] {
  const wanted = words
    .flatMap((word) => foldText(word).split(" "))
    .filter((word) => word !== "")
    .map(singular);
  const isWanted = (word: string) => {
    const folded = singular(foldText(word));
    return wanted.some(
      (one) => one === folded || (one.length >= shortestBeginning && folded.startsWith(one)),
    );
  };
  const parts: MarkedPart[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    if (piece === "") continue;
    const marked = isWanted(piece);
    const last = parts.at(-1);
    if (last !== undefined && !last.marked && !marked)
      parts[parts.length - 1] = { text: last.text + piece, marked: false };
    else parts.push({ text: piece, marked });
  }
  return parts;
}
