import type { FlowTable } from "#algorithms/change/count-flows.ts";

/**
 * What one partition leaves open about the other, both ways together: H(A|B) + H(B|A). Only for tables in which each
 * occupation is in one node of either side.
 *
 * @returns bits: 0 for the same groups, at most the binary logarithm of the number of occupations
 * @see Meilă (2007), "Comparing clusterings - an information based distance", J. Multivariate Analysis 98, 873-895
 */
export function variationOfInformation({ a, b, compared, flows }: FlowTable): number {
  const all = compared.length;
  return flows.reduce((bits, flow) => {
    const shared = flow.occupations.length;
    const ofA = a.compared.get(flow.a)?.size ?? shared;
    const ofB = b.compared.get(flow.b)?.size ?? shared;
    return bits + (shared / all) * (Math.log2(ofA / shared) + Math.log2(ofB / shared));
  }, 0);
}
