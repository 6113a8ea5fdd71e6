import { type NearWords, shortestGuessed } from "#algorithms/search/near-words.ts";
import {
  type Candidate,
  type MeantWord,
  manners,
  type QueryWord,
  type Read,
} from "#algorithms/search/query-reading.ts";
import type { Reading } from "#algorithms/search/search-types.ts";
import { type Synonyms, synonymKey } from "#algorithms/search/synonyms.ts";
import { rangeFrom, type Vocabulary } from "#algorithms/search/vocabulary.ts";
import { americanSpellings } from "#algorithms/words/american-spellings.ts";
import { singular } from "#algorithms/words/singular.ts";

/** A beginning that so few words share may as well be a slip. */
const fewWords = 2;
/** Of a beginning that more words share, what they also mean is anybody's guess. */
const fewMeanings = 12;

export interface WordReader {
  readonly vocabulary: Vocabulary;
  readonly near: NearWords;
  /** Spanish ones too. */
  readonly synonyms: Synonyms;
  /** Whether a title has it that is not Spanish. */
  readonly isEnglish: (word: string) => boolean;
  /** How many titles hold each stem. */
  readonly counts: ArrayLike<number>;
  /** Whether what occupations do has the word. */
  readonly isWork: (word: string) => boolean;
  readonly beginsWork: (start: string) => boolean;
}

export interface ReadOptions {
  /** It may be the beginning of a longer word. */
  readonly begun: boolean;
  /** Also guess at the spelling of a word that is known. */
  readonly guess: boolean;
}

const same: Read = { manner: manners.same, readings: [], guess: 0 };
const longer: Read = { manner: manners.begun, readings: [], guess: 0 };

/** What a typed word may stand for. */
export function readWord(typed: string, reader: WordReader, { begun, guess }: ReadOptions): QueryWord {
  const { vocabulary, near } = reader;
  const candidates = new Map<number, Candidate>();
  const meant = new Map<string, MeantWord>();
  const addStem = (stem: number | undefined, { manner, readings, guess }: Read) => {
    if (stem !== undefined && stem >= 0 && !candidates.has(stem))
      candidates.set(stem, { stem, manner, readings, guess });
  };
  const add = (word: string, read: Read) => {
    addStem(vocabulary.stemIds.get(singular(word)), read);
    if (!meant.has(word)) meant.set(word, { word, ...read });
  };
  const addSynonyms = (of: string, read: Read, only: "exact" | null = null) => {
    for (const { words, exactly, by } of reader.synonyms.get(synonymKey([of])) ?? []) {
      if (only === "exact" && !exactly) continue;
      const [word, ...more] = words;
      if (word === undefined || more.length > 0 || word === of) continue;
      const isSame =
        exactly && read.manner === manners.same && (by === "synonym" || !reader.isEnglish(typed));
      const manner = isSame || read.manner !== manners.same ? read.manner : manners.synonym;
      const meaning = { ...read, manner, readings: [...read.readings, { typed: of, read: word, by }] };
      add(word, meaning);
      if (by === "spanish" && !read.readings.some((before) => before.by === by)) addSynonyms(word, meaning);
    }
  };

  const isKnown = vocabulary.stemIds.has(singular(typed));
  add(typed, same);
  // "Vet" is a veterinarian, and no mere beginning of one.
  addSynonyms(typed, same, "exact");
  const american = isKnown
    ? []
    : americanSpellings(typed).filter((word) => vocabulary.stemIds.has(singular(word)));
  for (const word of american) {
    const read: Read = { ...same, readings: [{ typed, read: word, by: "spelling" }] };
    add(word, read);
    addSynonyms(word, read);
  }
  const [from, to] = begun || !isKnown ? rangeFrom(vocabulary.words, typed) : [0, 0];
  for (let at = from; at < to; at++) {
    addStem(vocabulary.stemOf[at], longer);
    const word = vocabulary.words[at] ?? "";
    if (vocabulary.stemOf[at] === -1 && to - from <= fewMeanings && word !== typed) addSynonyms(word, longer);
  }
  addSynonyms(typed, same);

  const isStrange =
    !isKnown && american.length === 0 && to - from <= fewWords && meant.size === 1 && !reader.isWork(typed);
  if ((isStrange || guess) && typed.length >= shortestGuessed)
    for (const [rank, place] of near.likely(typed, begun).entries()) {
      const word = vocabulary.words[place] ?? "";
      if (word === typed) continue;
      const slip: Reading = { typed, read: word, by: "spelling" };
      const read: Read = { manner: manners.spelling, readings: [slip], guess: rank };
      add(word, read);
      addSynonyms(word, read);
    }
  return {
    typed,
    candidates: [...candidates.values()],
    meant: [...meant.values()],
    begun,
    follows: false,
    cost: null,
  };
}

/** A word that nothing is near to, read as whatever is nearest in a looser sense. */
export function readLoosely(typed: string, { vocabulary, near }: WordReader): QueryWord {
  const read = near.nearest(typed).map((place, guess): MeantWord & Candidate => {
    const word = vocabulary.words[place] ?? "";
    const readings: Reading[] = [{ typed, read: word, by: "spelling" }];
    return { word, stem: vocabulary.stemOf[place] ?? -1, manner: manners.spelling, readings, guess };
  });
  return {
    typed,
    candidates: read.filter(({ stem }) => stem >= 0),
    meant: read,
    begun: false,
    follows: false,
    cost: null,
  };
}
