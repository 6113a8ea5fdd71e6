import { ascending } from "d3";

const longest = 26;

/**
 * A few everyday names that add something: short, each with a last word of its own, none the official title
 * again. Two words before one or many, then the shortest, then by alphabet, so that the same job always has the same ones.
 */
export function pickTitles(official: string, everyday: readonly string[], most = 3): readonly string[] {
  const taken = new Set([stem(lastWord(official.split(",")[0] ?? official)), stem(lastWord(official))]);
  const picked: string[] = [];
  const short = everyday
    .filter((title) => title.length <= longest && !/[()/.]/.test(title))
    .toSorted(
      (a, b) => ascending(oddness(a), oddness(b)) || ascending(a.length, b.length) || ascending(a, b),
    );
  for (const title of short) {
    const key = stem(lastWord(title));
    if (picked.length === most) break;
    if (taken.has(key) || picked.some((other) => other.includes(title))) continue;
    taken.add(key);
    picked.push(title);
  }
  return picked;
}

/** One word says little of a job, three are long. */
const oddness = (title: string) => Math.abs(title.split(/[\s-]+/).length - 2);
const lastWord = (title: string) => title.trim().split(/\s+/).at(-1) ?? title;
/** Enough to see that "Electricians" and "Electrician" are one word. */
const stem = (word: string) => word.toLowerCase().replace(/(?:ies|y|es|s)$/, "");
