import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { type Mostly, mostlyOf, relationOf } from "#algorithms/change/relation-of.ts";
import type { Relation } from "#domain/change.ts";

/** How the first of two nodes lies to the second. */
export interface FlowRelation {
  readonly relation: Relation;
  readonly mostly: Mostly | null;
}

/** @param mostly the share from which an overlap is said to be nearly something else */
export function relationOfFlow({ a, b }: FlowTable, flow: Flow, mostly: number): FlowRelation {
  const overlap = {
    a: a.compared.get(flow.a)?.size ?? 0,
    b: b.compared.get(flow.b)?.size ?? 0,
    shared: flow.occupations.length,
  };
  return { relation: relationOf(overlap), mostly: mostlyOf(overlap, mostly) };
}
