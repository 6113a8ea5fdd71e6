import {
  costs,
  manners,
  type QueryReading,
  type QueryWord,
  type Read,
} from "#algorithms/search/query-reading.ts";
import { readWord, type WordReader } from "#algorithms/search/read-words.ts";
import type { Reading } from "#algorithms/search/search-types.ts";
import { type Meaning, synonymKey } from "#algorithms/search/synonyms.ts";
import { singular } from "#algorithms/words/singular.ts";

const longestPhrase = 4;
/** Each part of a word that was run together. */
const shortestPart = 3;
/** A part that no more titles have is seldom meant. */
const fewestTitles = 2;

/**
 * What each word may stand for; words that were run together are parted.
 *
 * @param ended the last word is written out, so that it is not a beginning
 * @param guess also guess at the spelling of words that are known
 */
export function readWords(
  words: readonly string[],
  reader: WordReader,
  { ended, guess }: { readonly ended: boolean; readonly guess: boolean },
): QueryReading {
  return words.flatMap((word, at): QueryReading => {
    const begun = at === words.length - 1 && !ended;
    const read = readWord(word, reader, { begun, guess });
    const parts = isSure(read) ? null : partsOf(word, reader);
    if (parts === null) return [read];
    return parts.map((part, i) => {
      const one = readWord(part, reader, { begun: begun && i > 0, guess: false });
      const apart: Reading = { typed: word, read: parts.join(" "), by: "spelling" };
      const also = <T extends { readonly readings: readonly Reading[] }>(of: T): T => ({
        ...of,
        readings: [apart, ...of.readings],
      });
      return { ...one, candidates: one.candidates.map(also), meant: one.meant.map(also) };
    });
  });
}

const isSure = ({ candidates, meant }: QueryWord) => candidates.length > 0 || meant.length > 1;

/** "truckdriver" as "truck driver": the two known words of which the rarer is in the most titles; `null` if none are. */
function partsOf(word: string, { vocabulary, counts }: WordReader): readonly [string, string] | null {
  const titles = (part: string) => {
    const stem = vocabulary.stemIds.get(singular(part));
    return stem === undefined ? 0 : (counts[stem] ?? 0);
  };
  let best: readonly [string, string] | null = null;
  let most = fewestTitles;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)] as const;
    const held = Math.min(titles(parts[0]), titles(parts[1]));
    if (held > most) [best, most] = [parts, held];
  }
  return best;
}

/**
 * The reading as it is, then those in which one phrase gives way to what it also means, "rn" to "registered nurse", or
 * two words to the one that they are the parts of, "fire fighter" to "firefighter".
 */
export function withPhrases(plain: QueryReading, reader: WordReader): readonly QueryReading[] {
  const typed = plain.map((word) => word.typed);
  const slips = plain.map(({ candidates: [first] }) =>
    first?.readings.find(({ by, read }) => by === "spelling" && !read.includes(" ")),
  );
  const spelled = typed.map((word, at) => slips[at]?.read ?? word);
  const readings: QueryReading[] = [plain];
  for (let from = 0; from < plain.length; from++)
    for (let to = from + 1; to <= Math.min(from + longestPhrase, plain.length); to++) {
      const put = (meant: QueryReading) =>
        readings.push([...plain.slice(0, from), ...meant, ...plain.slice(to)]);
      const meanings = meaningsOf(typed.slice(from, to), reader);
      for (const meaning of meanings) put(phraseMeant(typed.slice(from, to), meaning, [], reader));
      const before = slips.slice(from, to).filter((slip) => slip !== undefined);
      if (meanings.length === 0 && before.length > 0)
        for (const meaning of meaningsOf(spelled.slice(from, to), reader))
          put(phraseMeant(spelled.slice(from, to), meaning, before, reader));
      if (to - from === 2) {
        const joined = spelled.slice(from, to).join("");
        if (reader.vocabulary.stemIds.has(singular(joined)))
          put([
            {
              ...readWord(joined, reader, { begun: false, guess: false }),
              typed: typed.slice(from, to).join(" "),
            },
          ]);
      }
    }
  return readings;
}

/** What a phrase also means; "doctor for kids" is a "kid doctor". Of one word for another, `readWord` has seen. */
function meaningsOf(phrase: readonly string[], { synonyms, isEnglish }: WordReader): readonly Meaning[] {
  const found =
    synonyms.get(synonymKey(phrase)) ??
    (phrase.length === 2 ? synonyms.get(synonymKey(phrase.toReversed())) : undefined) ??
    [];
  const [only = ""] = phrase;
  return phrase.length > 1
    ? found
    : found.filter(({ words, by }) => words.length > 1 || (by === "spanish" && isEnglish(only)));
}

/** What a phrase means, word by word; of Spanish, also what the English words mean in turn. */
function phraseMeant(
  phrase: readonly string[],
  { words, exactly, by }: Meaning,
  before: readonly Reading[],
  reader: WordReader,
): QueryReading {
  const typed = phrase.join(" ");
  const manner = before.length > 0 ? manners.spelling : exactly ? manners.same : manners.synonym;
  const readings: readonly Reading[] = [...before, { typed, read: words.join(" "), by }];
  const cost = by === "spanish" ? costs.spanish : exactly ? costs.exactly : costs.phrase;
  return words.map((word, at): QueryWord => {
    if (by === "spanish") {
      const english = readWord(word, reader, { begun: false, guess: false });
      const also = <T extends Read>(read: T): T => ({ ...read, readings: [...readings, ...read.readings] });
      return {
        ...english,
        typed,
        candidates: english.candidates.map(also),
        meant: english.meant.map(also),
        cost: at === 0 ? cost : null,
      };
    }
    const stem = reader.vocabulary.stemIds.get(singular(word));
    const read: Read = { manner, readings, guess: 0 };
    return {
      typed,
      candidates: stem === undefined ? [] : [{ stem, ...read }],
      meant: [{ word, ...read }],
      begun: false,
      follows: at > 0,
      cost: at === 0 ? cost : null,
    };
  });
}
