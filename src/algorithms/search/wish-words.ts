/** In queries only: how people begin a wish, "I want to be a nurse". */
export const wishWords: ReadonlySet<string> = new Set(
  "i im id want wanna like would be become being my me".split(" "),
);
