const smallWords = new Set(["and", "the", "of", "in", "for", "to", "with", "a", "an", "or", "on", "at"]);

/** A title without case, accents, punctuation, plural, and with `&` as "and": equal for names that read the same. */
export const foldTitle = (title: string): string => words(title).join(" ");

/** The words of a title that carry meaning, folded. */
export const contentWords = (title: string): ReadonlySet<string> =>
  new Set(words(title).filter((word) => !smallWords.has(word)));

const words = (title: string): readonly string[] =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(singular);

/** Good enough to tell a plural from its singular in English; both sides of a comparison are folded alike. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
