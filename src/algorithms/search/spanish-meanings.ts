import type { SpanishWords } from "#algorithms/read/built-search.ts";
import { type Synonyms, synonymKey } from "#algorithms/search/synonyms.ts";
import { contentWords } from "#algorithms/words/content-words.ts";
import { foldText } from "#algorithms/words/fold-text.ts";

/** Of Spanish, what says nothing about the work, and how a wish is put in it. */
const spanishSmallWords: ReadonlySet<string> = new Set(
  "a al alguien algo con como de del e el en es la las lo los me mi mis o para persona personas por que quien quiero se ser su sus trabajo trabajos un una unas unos y gusta gustaria".split(
    " ",
  ),
);

/** The synonyms, and what Spanish words and phrases mean in English. */
export function withSpanish(synonyms: Synonyms, spanish: SpanishWords): Synonyms {
  const meanings = new Map(synonyms);
  for (const [typed, english] of spanish) {
    const key = synonymKey(withoutSmall(contentWords(foldText(typed))));
    // "Doctor" is the same in both; English says more of it.
    if (synonyms.has(key)) continue;
    const meant = english.map((text) => ({
      words: contentWords(text),
      exactly: true,
      by: "spanish" as const,
    }));
    for (const form of [key, ...spokenOf(key)])
      if (form === key || !spanish.has(form)) meanings.set(form, [...(meanings.get(form) ?? []), ...meant]);
  }
  return meanings;
}

/** "Corta pelo" and "cortan pelo" of "cortar pelo": how one says who does it, by the regular forms. */
function spokenOf(key: string): readonly string[] {
  const [, root, ending, rest] = spokenPhrase.exec(key) ?? [];
  if (root === undefined || rest === undefined) return [];
  const vowel = ending === "a" ? "a" : "e";
  return [`${root}${vowel} ${rest}`, `${root}${vowel}n ${rest}`];
}

const spokenPhrase = /^(\p{L}{2,})([aei])r (.+)$/u;

/** Without small words of Spanish, if the rest has a word of it. */
export function withoutSpanishSmall(words: readonly string[], meanings: Synonyms): readonly string[] {
  const kept = withoutSmall(words);
  if (kept.length === words.length) return words;
  const isSpanish = (text: readonly string[]) =>
    meanings.get(synonymKey(text))?.some(({ by }) => by === "spanish") ?? false;
  return isSpanish(kept) || kept.some((word) => isSpanish([word])) ? kept : words;
}

function withoutSmall(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !spanishSmallWords.has(word));
  return kept.length === 0 ? words : kept;
}
