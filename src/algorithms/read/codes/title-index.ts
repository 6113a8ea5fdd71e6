import { foldText, foldToLetters } from "#algorithms/words/fold-text.ts";
import { singular } from "#algorithms/words/singular.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Everyday and official titles of all occupations, to match a written one with. */
export interface TitleIndex {
  /** By letters and digits; the occupations that bear it, in the order of their codes. */
  readonly exact: ReadonlyMap<string, readonly OccupationId[]>;
  /** By each of its words in the singular: places in `entries`. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly entries: readonly { readonly words: number; readonly id: OccupationId }[];
}

export function buildTitleIndex(
  occupations: ReadonlyMap<OccupationId, { readonly title: string }>,
  everyday: ReadonlyMap<OccupationId, readonly string[]>,
): TitleIndex {
  const exact = new Map<string, OccupationId[]>();
  const byWord = new Map<string, number[]>();
  const entries: { words: number; id: OccupationId }[] = [];
  for (const [id, { title: official }] of occupations)
    for (const title of [official, ...(everyday.get(id) ?? [])]) {
      const key = foldToLetters(title);
      const bearers = exact.get(key);
      if (bearers === undefined) exact.set(key, [id]);
      else if (!bearers.includes(id)) bearers.push(id);
      const words = titleWords(title);
      for (const word of words) {
        const places = byWord.get(word);
        if (places === undefined) byWord.set(word, [entries.length]);
        else places.push(entries.length);
      }
      entries.push({ words: words.size, id });
    }
  return { exact, byWord, entries };
}

/** Words that carry meaning, in the singular, each once. */
export const titleWords = (title: string): ReadonlySet<string> =>
  new Set(
    foldText(title)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !smallWords.has(word))
      .map(singular),
  );

const smallWords = new Set([
  "and",
  "or",
  "of",
  "the",
  "a",
  "an",
  "for",
  "in",
  "to",
  "all",
  "other",
  "except",
]);
