import { contentWords } from "#algorithms/words/content-words.ts";
import { singular } from "#algorithms/words/singular.ts";
import { splitWords } from "#algorithms/words/split-words.ts";

/** A title without case, accents, punctuation, plural, and with `&` as "and": equal for names that read the same. */
export const foldTitle = (title: string): string =>
  splitWords(title.toLowerCase().replaceAll("&", " and ")).map(singular).join(" ");

/** The words of a title that carry meaning, folded; those of a title all in capitals too. */
export const foldedWords = (title: string): readonly string[] =>
  contentWords(title.toLowerCase()).map(singular);
