const marks = /\p{M}/gu;
const wordLike = /[\p{L}\p{N}]+[+#]*/gu;
const apostrophes = /['’]/g;
const plain = /^[ -~]*$/;
const plainWord = /[A-Za-z0-9]+[+#]*/g;

/**
 * The words of a title or of what someone typed, in their own capitals, without accents; `Doctor's` is `Doctors`,
 * `C++` stays whole, every other sign parts words.
 */
export function splitWords(text: string): readonly string[] {
  const joined = text.replace(apostrophes, "");
  if (plain.test(joined)) return joined.match(plainWord) ?? [];
  return joined.normalize("NFKD").replace(marks, "").match(wordLike) ?? [];
}
