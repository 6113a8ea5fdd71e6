import { singular } from "#algorithms/words/singular.ts";

/**
 * What the forms of an English word share, for the words of the work: `fix`, `fixes`, `fixing` and `fixed` are
 * `fix`; `operating` and `operate` are `operat`. Light: plural, past, -ing and a silent e go; who does a thing and the
 * thing done stay apart (`teacher`, `teach`), since `flower` is no `flow`. Not always a word of the language.
 *
 * @param word in small letters, without accents
 * @see Porter (1980), "An algorithm for suffix stripping", Program 14(3), 130–137: steps 1b and 5a
 */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const one = singular(word);
  return irregular.get(one) ?? withoutSilentE(withoutEnding(one));
}

/** What ends in -ing or -ed and has no verb in it. */
const irregular: ReadonlyMap<string, string> = new Map([
  ...[
    "bed",
    "bedding",
    "ceiling",
    "clothing",
    "evening",
    "king",
    "morning",
    "nothing",
    "seed",
    "speed",
    "weed",
  ].map((word) => [word, word] as const),
  ["built", "build"],
  ["drew", "draw"],
  ["drawn", "draw"],
  ["grew", "grow"],
  ["grown", "grow"],
  ["made", "make"],
  ["sold", "sell"],
  ["taught", "teach"],
  ["written", "write"],
]);

function withoutEnding(word: string): string {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  const ending = word.endsWith("ing") ? 3 : word.endsWith("ed") && !word.endsWith("eed") ? 2 : 0;
  const rest = word.slice(0, word.length - ending);
  if (ending === 0 || rest.length < 2 || !/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return isShort(rest) ? `${rest}e` : rest;
}

/** `driv` lost an e, `fix` did not: one vowel, then one consonant that is not w, x or y. */
const isShort = (word: string) => /^[^aeiouy]*[aeiouy][^aeiouwxy]$/.test(word);

/** Not of a short word: `plane` is no `plan`. */
const withoutSilentE = (word: string): string =>
  word.length > 4 && word.endsWith("e") && !isShort(word.slice(0, -1)) ? word.slice(0, -1) : word;
