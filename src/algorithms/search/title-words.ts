import { smallWords } from "#algorithms/search/small-words.ts";
import { splitWords } from "#algorithms/search/split-words.ts";

/** A title cut into the words that count. */
export interface TitleWords {
  readonly words: readonly string[];
  /** How many of them stand before the bracket: "RN (Registered Nurse)" has 1. */
  readonly before: number;
}

/** What "Teachers, Except Special Education" leaves out is no word of it. */
export function titleWords(title: string): TitleWords {
  const said = beforeExcept(title);
  const bracket = said.indexOf("(");
  if (bracket < 0) {
    const words = contentWords(said);
    return { words, before: words.length };
  }
  const before = contentWords(said.slice(0, bracket));
  const rest = contentWords(said.slice(bracket));
  return { words: [...before, ...rest], before: before.length === 0 ? rest.length : before.length };
}

const except = /\bexcept\b/i;

/** The part of a title that says what it is, not what it is not. */
export function beforeExcept(title: string): string {
  const at = title.search(except);
  return at > 0 ? title.slice(0, at) : title;
}

/** In small letters; small words go, but not "OR" of "OR Nurse", and not if nothing else is left. */
export function contentWords(text: string): readonly string[] {
  const all = splitWords(text);
  const content: string[] = [];
  for (const word of all) if (!smallWords.has(word)) content.push(word.toLowerCase());
  return content.length > 0 ? content : all.map((word) => word.toLowerCase());
}
