import { contentWords } from "#algorithms/words/content-words.ts";
import { singular } from "#algorithms/words/singular.ts";

/** One thing that a word or phrase also means. */
export interface Meaning {
  /** One or more words. */
  readonly words: readonly string[];
  /** It is the very same, written out: "rn" and "registered nurse". */
  readonly exactly: boolean;
  readonly by: "synonym" | "spanish";
}

/** By {@link synonymKey}. */
export type Synonyms = ReadonlyMap<string, readonly Meaning[]>;

/** Plural and singular share a key. */
export const synonymKey = (words: readonly string[]): string => words.map(singular).join(" ");

const kinds = ["same", "leads", "stands"];

/**
 * Reads `data/words/synonyms.csv`: columns `kind,words,why`, words parted by `;`. In a row of kind `same` each
 * means each other; in `leads` the first means the others, not the other way round; in `stands` the first is
 * short for the others, as good as typing them.
 *
 * @throws {RangeError} that names the row which is wrong
 */
export function parseSynonyms(csv: string): Synonyms {
  const meanings = new Map<string, Meaning[]>();
  const add = (typed: readonly string[], words: readonly string[], exactly: boolean) => {
    const key = synonymKey(typed);
    const known = meanings.get(key) ?? [];
    if (![key, ...known.map((meaning) => synonymKey(meaning.words))].includes(synonymKey(words)))
      known.push({ words, exactly, by: "synonym" });
    meanings.set(key, known);
  };

  for (const [at, line] of csv.split(/\r?\n/).entries()) {
    if (at === 0 || line.trim() === "") continue;
    const [kind = "", listed = ""] = line.split(",");
    const [first, ...others] = listed.split(";").map(contentWords);
    if (!kinds.includes(kind)) throw new RangeError(`unknown kind: ${kind} (synonyms.csv, row ${at + 1})`);
    if (first === undefined || others.length === 0)
      throw new RangeError(`fewer than two words: ${listed} (synonyms.csv, row ${at + 1})`);
    for (const other of others) add(first, other, kind === "stands");
    if (kind === "same")
      for (const one of others) for (const other of [first, ...others]) add(one, other, false);
  }
  return meanings;
}
