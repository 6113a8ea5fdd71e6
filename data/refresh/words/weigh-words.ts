/** The stems of what is written about one thing, each with how often it is used. */
export type WrittenWords = ReadonlyMap<string, number>;

export interface WordWeight {
  readonly stem: string;
  /** Position of the thing. */
  readonly of: number;
  readonly weight: number;
}

/** `k`: how slowly more uses of a word come to say no more. `b`: how much longer texts are held back, 0 to 1. */
export interface WeightParameters {
  readonly k: number;
  readonly b: number;
}

/**
 * How much each word says of each thing: more if few things use it, and if this one uses it often for its length.
 * The weights of a query's words add up to how well it fits.
 *
 * @returns sorted by stem, then by thing; above 0, no unit
 * @see Robertson & Zaragoza (2009), "The probabilistic relevance framework: BM25 and beyond", Foundations and Trends
 *   in Information Retrieval 3(4), 333–389; with rarity as ln(1 + (N - n + 0.5) / (n + 0.5)), which is never below 0
 */
export function weighWords(
  things: readonly WrittenWords[],
  { k, b }: WeightParameters,
): readonly WordWeight[] {
  const lengths = things.map((counts) => sum(counts.values()));
  const usual = sum(lengths) / things.length;
  const users = new Map<string, number[]>();
  for (const [of, counts] of things.entries())
    for (const stem of counts.keys()) {
      const list = users.get(stem);
      if (list === undefined) users.set(stem, [of]);
      else list.push(of);
    }
  return [...users]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([stem, list]) => {
      const rarity = Math.log(1 + (things.length - list.length + 0.5) / (list.length + 0.5));
      return list.map((of) => {
        const count = things[of]?.get(stem) ?? 0;
        const held = k * (1 - b + (b * (lengths[of] ?? 0)) / usual);
        return { stem, of, weight: (rarity * count * (k + 1)) / (count + held) };
      });
    });
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
