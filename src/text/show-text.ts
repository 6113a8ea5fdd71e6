import { showLetters } from "#algorithms/words/show-letters.ts";

const longest = 60;

/** Text from a file, safe to stand in a sentence: cut short, with marks in place of letters that cannot be seen. */
export const showText = (text: string): string =>
  showLetters(text.length > longest ? `${text.slice(0, longest)}…` : text);
