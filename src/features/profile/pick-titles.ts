import { ascending, descending, rollup } from "d3";

const longest = 28;

/**
 * A few everyday names that add something to the official one. Titles go in groups by their last word ("Wirer",
 * "Installer"), the largest groups first, since that is what most people call the job; of each group the one
 * nearest to the official title, then the shortest. The same job always has the same ones.
 */
export function pickTitles(official: string, everyday: readonly string[], most = 3): readonly string[] {
  const words = wordsOf(official);
  const known = new Set([words.at(-1), wordsOf(official.split(",")[0] ?? "").at(-1)]);
  const short = everyday.filter((title) => title.length <= longest && !/[()/.]/.test(title));
  const groups = rollup(short, titlesOf, (title) => wordsOf(title).at(-1) ?? title);
  return [...groups]
    .filter(([last]) => !known.has(last))
    .sort(([a, as], [b, bs]) => descending(as.length, bs.length) || ascending(a, b))
    .slice(0, most)
    .flatMap(([, titles]) => nearest(words, titles) ?? []);
}

const titlesOf = (titles: readonly string[]) => titles;

function nearest(words: readonly string[], titles: readonly string[]): string | undefined {
  const distance = (title: string) => {
    const own = wordsOf(title);
    const shared = own.some((word) => words.some((other) => sameStart(word, other)));
    return (shared ? 0 : 10) + Math.abs(own.length - 2);
  };
  return titles.toSorted(
    (a, b) => ascending(distance(a), distance(b)) || ascending(a.length, b.length) || ascending(a, b),
  )[0];
}

/** Lower case, without the ending by which "Electricians" and "Electrician" differ. */
const wordsOf = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/(?:ies|y|es|s)$/, ""));

const kinStart = 5;
const sameStart = (a: string, b: string) =>
  a === b || (a.length >= kinStart && a.slice(0, kinStart) === b.slice(0, kinStart));
