import type { Change, FoundChange } from "#algorithms/change/change.ts";
import type { Flow, FlowSide, FlowTable } from "#algorithms/change/count-flows.ts";
import { type Basis, bases, type FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** A found change with its nodes, its distinct occupations, and what their places rest on. */
export function completeChange(table: FlowTable, found: FoundChange, borderline: boolean): Change {
  const { kind, about, flows, lone, widened, narrowed } = found;
  const weakest = weakestBasis(table, flows);
  const basis: Record<Basis, number> = { published: 0, inferred: 0, proposed: 0, computed: 0 };
  for (const rank of weakest.values()) basis[bases[rank] ?? "published"] += 1;
  const occupations = [...weakest.keys()];
  return {
    kind,
    about,
    from: about === "from" && lone !== null ? [lone] : nodesOf(table.a, flows, (flow) => flow.a),
    to: about === "to" && lone !== null ? [lone] : nodesOf(table.b, flows, (flow) => flow.b),
    flows,
    widened,
    narrowed,
    scattered: lone !== null,
    weight: flows.reduce((sum, { weight }) => sum + weight, 0),
    occupations,
    basis,
    inSeveral: occupations.filter((id) => isInSeveral(table.a, id) || isInSeveral(table.b, id)).length,
    borderline,
  };
}

/** The stronger, the lower. */
const basisRank: Readonly<Record<Basis, number>> = { published: 0, inferred: 1, proposed: 2, computed: 3 };

/** The rank of the weakest basis of each occupation's places at the two ends of the flows. */
function weakestBasis({ a, b }: FlowTable, flows: readonly Flow[]): ReadonlyMap<OccupationId, number> {
  const weakest = new Map<OccupationId, number>();
  for (const flow of flows) {
    const before = a.basisIn(flow.a);
    const after = b.basisIn(flow.b);
    for (const occupation of flow.occupations) {
      const rank = Math.max(
        basisRank[before(occupation)],
        basisRank[after(occupation)],
        weakest.get(occupation) ?? 0,
      );
      weakest.set(occupation, rank);
    }
  }
  return weakest;
}

const isInSeveral = ({ placesOf }: FlowSide, id: OccupationId): boolean =>
  (placesOf.get(id)?.length ?? 0) > 1;

/** The distinct nodes at one end of the flows, in their order. */
function nodesOf(
  { byId }: FlowSide,
  flows: readonly Flow[],
  idOf: (flow: Flow) => NodeId,
): readonly FrameworkNode[] {
  return [...new Set(flows.map(idOf))].flatMap((id) => byId.get(id) ?? []);
}
