import type { NodeId } from "#domain/ids.ts";

/** One that may be suggested. */
export interface Candidate {
  readonly row: number;
  /** 0 to 1, the higher the sooner. */
  readonly score: number;
  readonly cluster: NodeId | null;
  /** SOC 2018. */
  readonly soc: string;
}

/** What each one of the same kind that stands before takes from a score: different ones are seen sooner. */
const sameCluster = 0.03;
/** Of the same SOC minor group, `29-1`. */
const sameGroup = 0.04;
/** Of the same SOC code: O*NET's details of one occupation. */
const sameCode = 0.2;
/** By this place there are two clusters, if there are two at all. */
const placesForTwo = 3;

/**
 * Picks the best in turn, a little less of what was picked already; the first three are of at least two clusters
 * wherever there are two.
 *
 * @param candidates the best first; equals keep their order
 * @param count how many are picked
 */
export function spreadClusters(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const picked: Candidate[] = [];
  const left = [...candidates];
  while (picked.length < count && left.length > 0) {
    const clusters = new Set(picked.flatMap(({ cluster }) => cluster ?? []));
    const needsOther = picked.length === placesForTwo - 1 && clusters.size === 1;
    const isOther = ({ cluster }: Candidate) => cluster !== null && !clusters.has(cluster);
    const open = needsOther && left.some(isOther) ? left.filter(isOther) : left;
    const next = bestOf(open, picked);
    picked.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return picked;
}

function bestOf(open: readonly Candidate[], picked: readonly Candidate[]): Candidate {
  const [first] = open;
  if (first === undefined) throw new RangeError("nothing to pick from");
  let best = first;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const one of open) {
    // No later one can be better: the score alone is below.
    if (one.score <= bestScore) break;
    const score = one.score - likeness(one, picked);
    if (score > bestScore) [best, bestScore] = [one, score];
  }
  return best;
}

function likeness({ cluster, soc }: Candidate, picked: readonly Candidate[]): number {
  let taken = 0;
  for (const other of picked) {
    if (cluster !== null && other.cluster === cluster) taken += sameCluster;
    if (other.soc.slice(0, 4) === soc.slice(0, 4)) taken += sameGroup;
    if (other.soc === soc) taken += sameCode;
  }
  return taken;
}
