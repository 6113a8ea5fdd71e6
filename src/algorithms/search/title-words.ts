import { contentWords } from "#algorithms/words/content-words.ts";

/** A title cut into the words that count. */
export interface TitleWords {
  readonly words: readonly string[];
  /** How many of them stand before the bracket: "RN (Registered Nurse)" has 1. */
  readonly before: number;
}

/** What "Teachers, Except Special Education" leaves out is no word of it. */
export function titleWords(title: string): TitleWords {
  const said = joinInitials(beforeExcept(title));
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

/** Initials parted by a sign are one word: "A/V", "A & P", "A and P". */
export const joinInitials = (text: string): string =>
  mayJoin.test(text) ? text.replaceAll(/\b(\p{L}) ?(?:[/&]| and ) ?(\p{L})\b/gu, "$1$2") : text;

const mayJoin = /\b\p{L} ?[/& ]/u;
