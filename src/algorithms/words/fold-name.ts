/** Longer names are folded wherever they are shown. */
const longestName = 200;

/** The name as it is shown: a very long one ends after its last whole word that fits, with dots. */
export function foldName(title: string): string {
  if (title.length <= longestName) return title;
  const start = title.slice(0, longestName);
  const word = start.lastIndexOf(" ");
  return `${word > longestName / 2 ? start.slice(0, word) : start}…`;
}

/** The whole of a name that is shown folded, to be read on pointing at it; of another nothing. */
export const wholeName = (title: string): string | undefined =>
  title.length <= longestName ? undefined : title;
