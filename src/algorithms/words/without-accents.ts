/** Most titles: taking accents apart costs ten times what lower case does. */
const plain = /^[ -~]*$/;
export const isPlain = (text: string): boolean => plain.test(text);

/** Each letter as its plain one: `é` is `e`, the ligature `ﬁ` is `fi`. */
export const withoutAccents = (text: string): string =>
  isPlain(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
