/** In queries only: how people put a wish, "I want to be a nurse", "something with computers". */
export const wishWords: ReadonlySet<string> = new Set(
  "i im id want wanna like would be become being my me something anything maybe".split(" "),
);
