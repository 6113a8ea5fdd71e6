import { foldText } from "#algorithms/words/fold-text.ts";
import { singular } from "#algorithms/words/singular.ts";
import { splitWords } from "#algorithms/words/split-words.ts";

/** A stretch of a title. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Parts the title at those of its words that begin as one of the words looked for does, or are its plural; the parts
 * put together are the title.
 */
export function markWords(title: string, words: readonly string[]): readonly MarkedPart[] {
  const wanted = words.flatMap((word) => splitWords(foldText(word)));
  const singulars = new Set(wanted.map(singular));
  const isWanted = (word: string) =>
    wanted.some((one) => word.startsWith(one)) || singulars.has(singular(word));

  const parts: MarkedPart[] = [];
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + text, marked };
    else if (text !== "") parts.push({ text, marked });
  };
  let end = 0;
  for (const { 0: word, index } of title.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    add(title.slice(end, index), false);
    add(word, splitWords(foldText(word)).some(isWanted));
    end = index + word.length;
  }
  add(title.slice(end), false);
  return parts;
}
