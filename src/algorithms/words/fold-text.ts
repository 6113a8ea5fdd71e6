import { withoutAccents } from "#algorithms/words/without-accents.ts";

/** Without accents and capitals, as type-ahead and sorting see a text. */
export const foldText = (text: string): string => withoutAccents(text).toLowerCase();

/** Letters and digits only, so that case, accents, commas and spaces do not tell texts apart. */
export const foldToLetters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
