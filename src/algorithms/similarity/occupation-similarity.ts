import { standardiseColumns } from "#algorithms/similarity/standardise-columns.ts";

/** What occupations are compared by. */
export const similarityFamilies = ["skills", "knowledge", "interests", "workStyles"] as const;
export type SimilarityFamily = (typeof similarityFamilies)[number];

/** One occupation's figures of each family, in the same columns for all; `null` where not published. */
export type Profile = Readonly<Record<SimilarityFamily, readonly (number | null)[]>>;

/** How much each family counts where all are published; elsewhere the rest share its part. */
export type SimilarityWeights = Readonly<Record<SimilarityFamily, number>>;
export const usualWeights: SimilarityWeights = {
  skills: 0.4,
  knowledge: 0.3,
  interests: 0.2,
  workStyles: 0.1,
};

/** Fewer columns in common than this say too little; of the six interests all are asked for. */
export const leastColumns: Readonly<Record<SimilarityFamily, number>> = {
  skills: 20,
  knowledge: 20,
  interests: 6,
  workStyles: 20,
};

/** Similarities of two occupations by their position, -1 to 1. */
export interface Similarity {
  /** `null` where too few columns are published for both. */
  readonly of: (family: SimilarityFamily, a: number, b: number) => number | null;
  /** Of all families together; `null` where skills and knowledge are both missing. */
  readonly whole: (a: number, b: number) => number | null;
}

/**
 * How alike occupations are. Each column is standardised over all occupations, so that what every job needs says
 * nothing; a family's similarity is the cosine of the two rows over the columns that both have; the whole is the mean
 * of the families, weighted.
 */
export function occupationSimilarity(
  profiles: readonly Profile[],
  weights: SimilarityWeights = usualWeights,
): Similarity {
  const standard = new Map(
    similarityFamilies.map((family) => [family, standardiseColumns(profiles.map((one) => one[family]))]),
  );
  const of = (family: SimilarityFamily, a: number, b: number) => {
    const rows = standard.get(family);
    return cosine(rows?.[a] ?? empty, rows?.[b] ?? empty, leastColumns[family]);
  };
  return {
    of,
    whole: (a, b) => {
      const skills = of("skills", a, b);
      const knowledge = of("knowledge", a, b);
      if (skills === null && knowledge === null) return null;
      const values = {
        skills,
        knowledge,
        interests: of("interests", a, b),
        workStyles: of("workStyles", a, b),
      };
      let [total, sum] = [0, 0];
      for (const family of similarityFamilies) {
        const value = values[family];
        if (value === null) continue;
        total += value * weights[family];
        sum += weights[family];
      }
      return total / sum;
    },
  };
}

const empty = new Float64Array();

/** Over the columns that both have (`NaN`: not published); `null` if they are too few, or one of the rows is all mean. */
function cosine(a: Float64Array, b: Float64Array, least: number): number | null {
  let [shared, product, lengthA, lengthB] = [0, 0, 0, 0];
  // Half a million pairs: an iterator takes a hundred times as long.
  for (let at = 0; at < a.length; at += 1) {
    const x = a[at] ?? Number.NaN;
    const y = b[at] ?? Number.NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    shared += 1;
    product += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  if (shared < least || lengthA === 0 || lengthB === 0) return null;
  return product / Math.sqrt(lengthA * lengthB);
}
