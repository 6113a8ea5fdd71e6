/** The text as type-ahead and sorting see it: no accents, no capitals. */
export const foldText = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
