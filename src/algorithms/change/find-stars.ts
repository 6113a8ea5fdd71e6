import type { Flow } from "#algorithms/change/count-flows.ts";
import type { NodeId } from "#domain/ids.ts";

/** One node and those that it meets: all from one side, or one pair. */
export interface Star {
  readonly hub: "a" | "b" | "pair";
  /** Largest first. */
  readonly flows: readonly Flow[];
}

/**
 * Matches the nodes of two sides by where most of each went and came from. A pair is an edge if one is the other's
 * largest partner with at least the `majority` of it; an edge whose two ends both have others is dropped, weakest
 * first, so that what is left are stars.
 *
 * @see Spiliopoulou et al. (2006), "MONIC: modeling and monitoring cluster transitions", KDD '06, 706-711
 */
export function findStars(flows: readonly Flow[], majority: number): readonly Star[] {
  const largestOfA = largest(
    flows,
    (flow) => flow.a,
    (flow) => flow.in,
    (flow) => flow.b,
  );
  const largestOfB = largest(
    flows,
    (flow) => flow.b,
    (flow) => flow.out,
    (flow) => flow.a,
  );
  const edges = flows.filter(
    (flow) =>
      (largestOfA.get(flow.a) === flow && flow.out >= majority) ||
      (largestOfB.get(flow.b) === flow && flow.in >= majority),
  );

  const ofA = groupBy(edges, (edge) => edge.a);
  const ofB = groupBy(edges, (edge) => edge.b);
  // Ends only ever lose edges, so one pass from the weakest on drops what repeated passes would.
  for (const edge of [...edges].sort(weakestFirst)) {
    const atA = ofA.get(edge.a);
    const atB = ofB.get(edge.b);
    if (atA === undefined || atB === undefined || atA.size < 2 || atB.size < 2) continue;
    atA.delete(edge);
    atB.delete(edge);
  }

  const stars: Star[] = [];
  for (const own of ofA.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const atB = ofB.get(first.b)?.size ?? 0;
    if (own.size > 1) stars.push({ hub: "a", flows: [...own].sort(largestFirst) });
    else if (atB === 1) stars.push({ hub: "pair", flows: [first] });
  }
  for (const own of ofB.values())
    if (own.size > 1) stars.push({ hub: "b", flows: [...own].sort(largestFirst) });
  return stars;
}

/** A node's partner with the largest flow; at a tie the one with more of itself in it, then by id. */
function largest(
  flows: readonly Flow[],
  node: (flow: Flow) => NodeId,
  otherShare: (flow: Flow) => number,
  otherId: (flow: Flow) => NodeId,
): ReadonlyMap<NodeId, Flow> {
  const best = new Map<NodeId, Flow>();
  for (const flow of flows) {
    const known = best.get(node(flow));
    const better =
      known === undefined ||
      flow.amount > known.amount ||
      (flow.amount === known.amount &&
        (otherShare(flow) > otherShare(known) ||
          (otherShare(flow) === otherShare(known) && otherId(flow) < otherId(known))));
    if (better) best.set(node(flow), flow);
  }
  return best;
}

function groupBy(edges: readonly Flow[], key: (edge: Flow) => NodeId): ReadonlyMap<NodeId, Set<Flow>> {
  const groups = new Map<NodeId, Set<Flow>>();
  for (const edge of edges) groups.set(key(edge), (groups.get(key(edge)) ?? new Set()).add(edge));
  return groups;
}

/** The same order whichever side is called the first, so that a reversed comparison drops the same edges. */
const weakestFirst = (one: Flow, other: Flow): number =>
  Math.max(one.out, one.in) - Math.max(other.out, other.in) ||
  Math.min(one.out, one.in) - Math.min(other.out, other.in) ||
  one.amount - other.amount ||
  (pairKey(other) < pairKey(one) ? -1 : 1);

const pairKey = ({ a, b }: Flow) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

export const largestFirst = (one: Flow, other: Flow): number =>
  other.amount - one.amount || other.occupations.length - one.occupations.length || 0;
