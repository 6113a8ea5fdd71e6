import { smallWords } from "#algorithms/words/small-words.ts";
import { splitWords } from "#algorithms/words/split-words.ts";

/** In small letters; small words go, but not "OR" of "OR Nurse", and not if nothing else is left. */
export function contentWords(text: string): readonly string[] {
  const all = splitWords(text);
  const content: string[] = [];
  for (const word of all) if (!smallWords.has(word)) content.push(word.toLowerCase());
  return content.length > 0 ? content : all.map((word) => word.toLowerCase());
}
