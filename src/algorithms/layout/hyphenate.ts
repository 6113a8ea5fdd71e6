/** Letters on each side of a break, so that both parts can be read. */
const least = 4;
const vowel = /[aeiouyáéíóúü]/i;
/** Two letters with one sound stay together, as do those that begin a syllable together. */
const joined = /^(ch|sh|th|ph|gh|ck|qu|wh|bl|br|cl|cr|dr|fl|fr|gl|gr|pl|pr|st|tr)$/i;
const threeJoined = /^(scr|spr|str)$/i;

/**
 * Breaks a long word in two between syllables, as near its middle as can be: `Manufac-` and `turing`. Where it has no
 * such point, or has a hyphen or an abbreviation's capitals, it stays whole.
 */
export function hyphenate(word: string): readonly [head: string, tail: string] | null {
  if (!/^\p{L}?\p{Ll}+\P{L}*$/u.test(word)) return null;
  let found: number | null = null;
  for (let at = least; at <= word.length - least; at += 1) {
    if (!endsSyllable(word, at)) continue;
    if (found === null || Math.abs(at - word.length / 2) < Math.abs(found - word.length / 2)) found = at;
  }
  return found === null ? null : [`${word.slice(0, found)}-`, word.slice(found)];
}

/** A syllable begins at a consonant before a vowel, after a vowel or after a consonant that is not joined to it. */
function endsSyllable(word: string, at: number): boolean {
  const [before, first, second] = [word[at - 1] ?? "", word[at] ?? "", word[at + 1] ?? ""];
  if (vowel.test(first)) return false;
  if (vowel.test(second)) return vowel.test(before) || !joined.test(before + first);
  const third = word[at + 2] ?? "";
  if (threeJoined.test(before + first + second)) return false;
  return threeJoined.test(first + second + third) || (joined.test(first + second) && vowel.test(third));
}
