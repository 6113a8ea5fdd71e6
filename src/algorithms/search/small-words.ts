/** In titles and queries alike, as they are written inside a title: they say nothing about the work. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an and as at by for from in of on or the to with".split(" "),
);

/** In queries only: how people begin a wish, "I want to be a nurse". */
export const wishWords: ReadonlySet<string> = new Set(
  "i im id want wanna like would be become being my me".split(" "),
);
