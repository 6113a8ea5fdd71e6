import type { FlowTable } from "#algorithms/change/count-flows.ts";

/**
 * How far two partitions agree on which occupations belong together, corrected for chance. Only for tables in which
 * each occupation is in one node of either side.
 *
 * @returns 1 if they agree on every pair, about 0 if as much as two random partitions would, below 0 if less
 * @see Hubert & Arabie (1985), "Comparing partitions", Journal of Classification 2, 193-218
 */
export function adjustedRand({ a, b, compared, flows }: FlowTable): number {
  if (compared.length < 2) return 1;
  const inBoth = pairsWithin(flows.map(({ occupations }) => occupations.length));
  const inA = pairsWithin([...a.compared.values()].map(({ size }) => size));
  const inB = pairsWithin([...b.compared.values()].map(({ size }) => size));
  const expected = (inA * inB) / pairs(compared.length);
  const highest = (inA + inB) / 2;
  return highest === expected ? 1 : (inBoth - expected) / (highest - expected);
}

const pairs = (n: number) => (n * (n - 1)) / 2;

const pairsWithin = (sizes: readonly number[]) => sizes.reduce((sum, n) => sum + pairs(n), 0);
