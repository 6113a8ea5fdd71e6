import type { Change } from "#algorithms/change/change.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import type { OccupationId } from "#domain/ids.ts";

/** Partners that share fewer than this are told together. */
const leastTold = 3;

interface Partners {
  /** Those that the change itself names, and all that share enough to be told; most whole occupations first. */
  readonly main: readonly Flow[];
  /** The rest; never one alone, which would be no shorter. */
  readonly small: readonly Flow[];
  /** Compared occupations of the node that the change is about. */
  readonly own: ReadonlySet<OccupationId>;
  /** How many of them are in several places of the other side, and so count in several partners. */
  readonly inSeveral: number;
  /** Occupations of the node that the other side does not place. */
  readonly notPlaced: readonly OccupationId[];
}

/** Every node of the other side that shares an occupation with the one that the change is about. */
export function findPartners({ a, b, flows }: FlowTable, change: Change): Partners {
  const ours = change.about === "from";
  const [side, other] = ours ? [a, b] : [b, a];
  const id = change[change.about][0]?.id;
  const own = (id === undefined ? undefined : side.compared.get(id)) ?? new Set<OccupationId>();
  const all = (id === undefined ? undefined : side.all.get(id)) ?? own;
  const named = new Set(change.flows);
  const sorted = flows
    .filter((flow) => (ours ? flow.a : flow.b) === id)
    .sort((one, two) => two.occupations.length - one.occupations.length);
  const isSmall = (flow: Flow, at: number) =>
    at > 0 && flow.occupations.length < leastTold && !named.has(flow);
  const small = sorted.filter(isSmall);
  return {
    main: small.length > 1 ? sorted.filter((flow, at) => !isSmall(flow, at)) : sorted,
    small: small.length > 1 ? small : [],
    own,
    inSeveral: [...own].filter((occupation) => (other.placesOf.get(occupation)?.length ?? 0) > 1).length,
    notPlaced: [...all].filter((occupation) => !own.has(occupation)),
  };
}
