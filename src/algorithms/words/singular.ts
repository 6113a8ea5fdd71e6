const irregular: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["teeth", "tooth"],
  ["feet", "foot"],
  ["people", "person"],
  ["data", "data"],
  ["news", "news"],
]);

/** One form for a noun and its plural, so that `nurse` finds "Nurses"; not always a word of the language. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("wives")) return `${word.slice(0, -5)}wife`;
  if (word.endsWith("ies") || (word.endsWith("ie") && word.length > 4))
    return `${word.slice(0, word.lastIndexOf("ie"))}y`;
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return /(?:ss|sh|ch|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
