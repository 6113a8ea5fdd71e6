const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** Lines looked at, after those of a title. */
const linesLookedAt = 60;

/**
 * What parts the cells: that which most lines have equally often, outside quotes; among equals the one that the first
 * line with any has most of. A comma if nothing does.
 */
export function guessDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/"[^"]*"/g, ""))
    .filter((line) => line.trim() !== "")
    .slice(0, linesLookedAt);
  const first = lines.find((line) => delimiters.some((delimiter) => line.includes(delimiter))) ?? "";
  const found = delimiters.map((delimiter) => ({
    delimiter,
    alike: mostAlike(lines.map((line) => countOf(line, delimiter)).filter((count) => count > 0)),
    first: countOf(first, delimiter),
  }));
  const [best] = found.sort((a, b) => b.alike - a.alike || b.first - a.first);
  return best === undefined || best.alike === 0 ? "," : best.delimiter;
}

const countOf = (line: string, delimiter: Delimiter) => line.split(delimiter).length - 1;

/** How many of the numbers are the commonest. */
function mostAlike(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return Math.max(0, ...times.values());
}
