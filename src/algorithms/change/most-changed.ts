import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import type { FrameworkNode } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** Fewer compared occupations than this say too little of a node. */
const leastOccupations = 10;

/** A node that is less like any node of the other framework than all others of its own are. */
export interface MostChanged {
  readonly node: FrameworkNode;
  /** Its compared occupations. */
  readonly of: number;
  /** The node of the other framework that is most like it, what that holds, and what the two share. */
  readonly nearest: FrameworkNode;
  readonly ofNearest: number;
  readonly shared: number;
}

/**
 * The node of a side of which the largest `in * out` over its partners is least, of those with at least ten compared
 * occupations; at a tie the first.
 *
 * @returns `null` if no node has as many
 */
export function findMostChanged(table: FlowTable, side: "a" | "b"): MostChanged | null {
  const other = side === "a" ? "b" : "a";
  const nearest = new Map<NodeId, Flow>();
  for (const flow of table.flows) {
    const known = nearest.get(flow[side]);
    if (known === undefined || likeness(flow) > likeness(known)) nearest.set(flow[side], flow);
  }
  let least: MostChanged | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const node of table[side].nodes) {
    const flow = nearest.get(node.id);
    const of = table[side].compared.get(node.id)?.size ?? 0;
    const partner = flow && table[other].byId.get(flow[other]);
    if (flow === undefined || partner === undefined || of < leastOccupations || likeness(flow) >= lowest)
      continue;
    lowest = likeness(flow);
    least = {
      node,
      of,
      nearest: partner,
      ofNearest: table[other].compared.get(partner.id)?.size ?? 0,
      shared: flow.occupations.length,
    };
  }
  return least;
}

const likeness = (flow: Flow) => flow.in * flow.out;
