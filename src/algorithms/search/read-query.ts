import type { NearWords } from "#algorithms/search/near-words.ts";
import { shortestGuessed } from "#algorithms/search/near-words.ts";
import type { Reading } from "#algorithms/search/search-types.ts";
import { type Synonyms, synonymKey } from "#algorithms/search/synonyms.ts";
import { beforeExcept } from "#algorithms/search/title-words.ts";
import { splitUnwanted } from "#algorithms/search/unwanted-words.ts";
import { type Vocabulary, wordsFrom } from "#algorithms/search/vocabulary.ts";
import { wishWords } from "#algorithms/search/wish-words.ts";
import { contentWords } from "#algorithms/words/content-words.ts";
import { singular } from "#algorithms/words/singular.ts";

/** How a stem came to stand for a typed word, the surest first. */
export const manners = { same: 0, begun: 1, synonym: 2, spelling: 3 } as const;
type Manner = (typeof manners)[keyof typeof manners];

/** One stem that a typed word may stand for. */
export interface Candidate {
  readonly stem: number;
  readonly manner: Manner;
  /** From what was typed to the word found, in steps; none where it is what was typed, or begins with it. */
  readonly readings: readonly Reading[];
  /** 0, or for a guess at the spelling its place among the guesses. */
  readonly guess: number;
}

/** One word to look for, and all it may stand for, surest first, each stem once. */
export interface QueryWord {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
  /** It is part of a phrase, and stands right after the word before it. */
  readonly follows: boolean;
}

/** One way to read the whole query; all its words must be in a title. */
export type QueryReading = readonly QueryWord[];

/** Longer queries are cut: nobody means more, and a title never has more. */
export const mostLetters = 200;
const mostWords = 12;
const longestPhrase = 3;
/** A beginning that so few words share may as well be a slip. */
const fewWords = 2;

export interface QueryReader {
  readonly vocabulary: Vocabulary;
  readonly near: NearWords;
  readonly synonyms: Synonyms;
}

/** The words that count, in order; what is past the limits is `cut`; what is ruled out is `unwanted`. */
export function queryWords(query: string): {
  readonly words: readonly string[];
  readonly cut: readonly string[];
  readonly unwanted: readonly string[];
} {
  const { wanted, unwanted } = splitUnwanted(query.slice(0, mostLetters));
  const words = meantWords(wanted);
  return {
    words: words.slice(0, mostWords),
    cut: words.slice(mostWords),
    unwanted: meantWords(unwanted).slice(0, mostWords),
  };
}

function meantWords(text: string): readonly string[] {
  const all = contentWords(beforeExcept(text).toLowerCase());
  const meant = all.filter((word) => !wishWords.has(word));
  return meant.length > 0 ? meant : all;
}

/**
 * What each word may stand for.
 *
 * @param ended the last word is written out, so that it is not a beginning
 * @param guess also guess at the spelling of words that are known
 */
export function readWords(
  words: readonly string[],
  reader: QueryReader,
  { ended, guess }: { readonly ended: boolean; readonly guess: boolean },
): QueryReading {
  return words.map((word, at) => readWord(word, reader, { begun: at === words.length - 1 && !ended, guess }));
}

function readWord(
  word: string,
  { vocabulary, near, synonyms }: QueryReader,
  { begun, guess }: { readonly begun: boolean; readonly guess: boolean },
): QueryWord {
  const found = new Map<number, Candidate>();
  const add = (stem: number | undefined, manner: Manner, readings: readonly Reading[], guess = 0) => {
    if (stem !== undefined && !found.has(stem)) found.set(stem, { stem, manner, readings, guess });
  };
  const addSynonyms = (of: string, manner: Manner, before: readonly Reading[], guess = 0) => {
    for (const { words, exactly } of synonyms.get(synonymKey([of])) ?? []) {
      const [read, ...more] = words;
      if (read === undefined || more.length > 0) continue;
      const stem = vocabulary.stemIds.get(singular(read));
      const as = exactly && before.length === 0 ? manners.same : manner;
      add(stem, as, [...before, { typed: of, read, by: "synonym" }], guess);
    }
  };

  add(vocabulary.stemIds.get(singular(word)), manners.same, []);
  const known = found.size > 0;
  const [from, to] = begun || !known ? wordsFrom(vocabulary, word) : [0, 0];
  for (let at = from; at < to; at++) add(vocabulary.stemOf[at], manners.begun, []);
  addSynonyms(word, manners.synonym, []);

  const strange = !known && to - from <= fewWords;
  if ((strange || guess) && word.length >= shortestGuessed)
    for (const [guess, place] of near.oneTypo(word).entries()) {
      const read = vocabulary.words[place] ?? "";
      const slip: Reading = { typed: word, read, by: "spelling" };
      add(vocabulary.stemOf[place], manners.spelling, [slip], guess);
      addSynonyms(read, manners.spelling, [slip], guess);
    }
  return { typed: word, candidates: [...found.values()], follows: false };
}

/** A word that nothing is one typo away from, read as whatever is nearest. */
export function readLoosely(word: string, { vocabulary, near }: QueryReader): QueryWord {
  const candidates = near.nearest(word).map((place, guess): Candidate => {
    const read = vocabulary.words[place] ?? "";
    return {
      stem: vocabulary.stemOf[place] ?? 0,
      manner: manners.spelling,
      readings: [{ typed: word, read, by: "spelling" }],
      guess,
    };
  });
  return { typed: word, candidates, follows: false };
}

/** The reading as it is, then those in which one phrase gives way to what it also means: "rn", "registered nurse". */
export function withPhrases(
  plain: QueryReading,
  { vocabulary, synonyms }: QueryReader,
): readonly QueryReading[] {
  const slips = plain.map(({ candidates: [first] }) => first?.readings.find(({ by }) => by === "spelling"));
  const spelled = plain.map(({ typed }, at) => slips[at]?.read ?? typed);
  const readings: QueryReading[] = [plain];
  for (let from = 0; from < plain.length; from++)
    for (let to = from + 1; to <= Math.min(from + longestPhrase, plain.length); to++) {
      const phrase = spelled.slice(from, to);
      const before = slips.slice(from, to).filter((slip) => slip !== undefined);
      for (const { words, exactly } of synonyms.get(synonymKey(phrase)) ?? []) {
        if (phrase.length === 1 && words.length === 1) continue;
        const manner = before.length > 0 ? manners.spelling : exactly ? manners.same : manners.synonym;
        const also: Reading = { typed: phrase.join(" "), read: words.join(" "), by: "synonym" };
        const meant = words.map((word, at): QueryWord => {
          const stem = vocabulary.stemIds.get(singular(word));
          const candidates =
            stem === undefined ? [] : [{ stem, manner, readings: [...before, also], guess: 0 }];
          return { typed: also.typed, candidates, follows: at > 0 };
        });
        readings.push([...plain.slice(0, from), ...meant, ...plain.slice(to)]);
      }
    }
  return readings;
}
