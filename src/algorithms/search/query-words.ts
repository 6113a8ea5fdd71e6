import { beforeExcept, joinInitials } from "#algorithms/search/title-words.ts";
import { splitUnwanted } from "#algorithms/search/unwanted-words.ts";
import { looseWords, wishWords } from "#algorithms/search/wish-words.ts";
import { withoutWho } from "#algorithms/search/without-who.ts";
import { contentWords } from "#algorithms/words/content-words.ts";

/** Longer queries are cut: nobody means more, and a title never has more. */
export const mostLetters = 200;
const mostWords = 12;

/** A query cut into the words that count. */
export interface QueryWords {
  /** In order. */
  readonly words: readonly string[];
  /** Without those that say little; the same list if there are none, or nothing else. */
  readonly plain: readonly string[];
  /** Past the limits. */
  readonly cut: readonly string[];
  /** What it rules out: "coding" of "computers but not coding". */
  readonly unwanted: readonly string[];
}

/** @param refusing "not" and its like rule out what follows; else they are words like others */
export function queryWords(query: string, refusing: boolean): QueryWords {
  const text = withoutWho(query.slice(0, mostLetters));
  const { wanted, unwanted } = refusing ? splitUnwanted(text) : { wanted: text, unwanted: "" };
  const all = wanted.trim() === "" || (unwanted !== "" && saysNothing(wanted)) ? [] : meantWords(wanted);
  const words = all.slice(0, mostWords);
  return {
    words,
    plain: withoutLoose(words),
    cut: all.slice(mostWords),
    unwanted: withoutLoose(meantWords(unwanted)).slice(0, mostWords),
  };
}

/** "I" of "I hate math". */
const saysNothing = (text: string) =>
  contentWords(text.toLowerCase()).every((word) => wishWords.has(word) || looseWords.has(word));

/** What anybody wants of a job: "pay well" of "jobs without college that pay well". */
const anybodyWants: ReadonlySet<string> = new Set(
  "good great well high pay pays paying paid money".split(" "),
);

/** The part of a query that rules something out, where it says nothing else: "without college"; else `null`. */
export function refusalAlone(query: string): string | null {
  const { wanted, said } = splitUnwanted(withoutWho(query.slice(0, mostLetters)));
  const telling = contentWords(wanted.toLowerCase()).filter((word) => !anybodyWants.has(word));
  return said !== "" && saysNothing(telling.join(" ")) ? said : null;
}

function meantWords(text: string): readonly string[] {
  const all = contentWords(joinInitials(beforeExcept(text)).toLowerCase());
  const meant = all.filter((word) => !wishWords.has(word));
  return meant.length > 0 ? meant : all;
}

function withoutLoose(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !looseWords.has(word));
  return kept.length === 0 || kept.length === words.length ? words : kept;
}

/** Of a name that a query may be: the words that count in queries. */
export const nameWords = (text: string): readonly string[] => meantWords(text);

/** The same, without those that say little. */
export const plainWords = (text: string): readonly string[] => withoutLoose(meantWords(text));

/** How many of the words say something. */
export const countTelling = (words: readonly string[]): number =>
  words.filter((word) => !looseWords.has(word)).length;
