import {
  leastColumns,
  type Profile,
  type SimilarityFamily,
  type SimilarityWeights,
  similarityFamilies,
  usualWeights,
} from "#algorithms/similarity/occupation-similarity.ts";
import { standardiseColumns } from "#algorithms/similarity/standardise-columns.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Where a family's columns stand in a row, and the bit that says that an occupation has them. */
interface FamilyColumns {
  readonly family: SimilarityFamily;
  readonly from: number;
  readonly to: number;
  readonly bit: number;
  readonly weight: number;
}

/** An occupation's families side by side, each of length 1, or 0 where it is not published. */
interface RatedRow {
  /** Bits of the families that it has. */
  readonly has: number;
  readonly row: Float64Array;
}

/** Occupations as rows whose products are the similarities of `occupationSimilarity`. */
export interface SimilaritySpace {
  readonly families: readonly FamilyColumns[];
  readonly rows: ReadonlyMap<OccupationId, RatedRow>;
}

/** Occupations that have the same families: how many, and the sum of their rows. */
interface TallyPart {
  readonly n: number;
  readonly sum: Float64Array;
}

/** A group of occupations, by the bits of the families that they have. */
export type Tally = ReadonlyMap<number, TallyPart>;

/**
 * The rows of the occupations. A family counts only where all of its columns are published: then the cosine of two
 * rows is the product of their unit rows, and the sum over all pairs of two groups is the product of the groups'
 * sums, in time linear in occupations instead of pairs.
 */
export function buildSimilaritySpace(
  profiles: ReadonlyMap<OccupationId, Profile>,
  weights: SimilarityWeights = usualWeights,
): SimilaritySpace {
  const all = [...profiles.values()];
  const families: FamilyColumns[] = [];
  const standard = similarityFamilies.map((family) => standardiseColumns(all.map((one) => one[family])));
  let width = 0;
  for (const [at, family] of similarityFamilies.entries()) {
    const from = width;
    width += standard[at]?.[0]?.length ?? 0;
    families.push({ family, from, to: width, bit: 1 << at, weight: weights[family] });
  }
  const rows = [...profiles.keys()].map((id, position) => {
    const row = new Float64Array(width);
    let has = 0;
    for (const [at, { family, from, to, bit }] of families.entries()) {
      const cells = standard[at]?.[position];
      const length = cells === undefined ? 0 : Math.sqrt(squares(cells));
      // A blank makes the length no number.
      if (cells === undefined || !(length > 0) || to - from < leastColumns[family]) continue;
      for (let column = from; column < to; column += 1) row[column] = (cells[column - from] ?? 0) / length;
      has |= bit;
    }
    return [id, { has, row }] as const;
  });
  return { families, rows: new Map(rows) };
}

function squares(cells: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < cells.length; at += 1) sum += (cells[at] ?? 0) ** 2;
  return sum;
}

/** Adds a group up. Occupations without both skills and knowledge are left out: nothing is known to compare them by. */
export function tallyOf(space: SimilaritySpace, occupations: Iterable<OccupationId>): Tally {
  const tally = new Map<number, { n: number; sum: Float64Array }>();
  for (const id of occupations) {
    const rated = space.rows.get(id);
    if (rated === undefined || !saysEnough(space, rated.has)) continue;
    const part = tally.get(rated.has) ?? { n: 0, sum: new Float64Array(rated.row.length) };
    tally.set(rated.has, part);
    part.n += 1;
    for (let at = 0; at < rated.row.length; at += 1)
      part.sum[at] = (part.sum[at] ?? 0) + (rated.row[at] ?? 0);
  }
  return tally;
}

/** How many occupations a tally holds. */
export function tallied(tally: Tally): number {
  let n = 0;
  for (const part of tally.values()) n += part.n;
  return n;
}

/** The similarities of every occupation of the one group to every one of the other: their sum, and how many they are. */
export function sumOfPairs(
  space: SimilaritySpace,
  a: Tally,
  b: Tally,
): { readonly sum: number; readonly pairs: number } {
  let [sum, pairs] = [0, 0];
  for (const [hasA, one] of a)
    for (const [hasB, other] of b) {
      const shared = hasA & hasB;
      if (!saysEnough(space, shared)) continue;
      let [product, weight] = [0, 0];
      for (const family of space.families) {
        if ((shared & family.bit) === 0) continue;
        product += family.weight * dot(one.sum, other.sum, family);
        weight += family.weight;
      }
      sum += product / weight;
      pairs += one.n * other.n;
    }
  return { sum, pairs };
}

const saysEnough = ({ families }: SimilaritySpace, has: number): boolean =>
  families.some(({ family, bit }) => (family === "skills" || family === "knowledge") && (has & bit) !== 0);

function dot(a: Float64Array, b: Float64Array, { from, to }: FamilyColumns): number {
  let product = 0;
  for (let at = from; at < to; at += 1) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product;
}
