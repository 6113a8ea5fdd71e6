/** As they are written inside a title: they say nothing about the work. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an and as at by for from in of on or the to with".split(" "),
);
