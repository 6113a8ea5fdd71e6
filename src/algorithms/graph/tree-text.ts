/** The text as type-ahead and sorting see it: no accents, no capitals. */
export const foldText = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Most titles: taking accents apart costs ten times what lower case does. */
const plain = /^[\x20-\x7e]*$/;
