import type { Change, FoundChange } from "#algorithms/change/change.ts";
import { countBases } from "#algorithms/change/count-bases.ts";
import type { Flow, FlowSide, FlowTable } from "#algorithms/change/count-flows.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";

/** A found change with its nodes, its distinct occupations, and what their places rest on. */
export function completeChange(table: FlowTable, found: FoundChange, borderline: boolean): Change {
  const { kind, about, flows, lone, widened, narrowed } = found;
  const { occupations, basis } = countBases(table, flows);
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
    amount: flows.reduce((sum, { amount }) => sum + amount, 0),
    occupations,
    basis,
    inSeveral: occupations.filter((id) => isInSeveral(table.a, id) || isInSeveral(table.b, id)).length,
    borderline,
  };
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
