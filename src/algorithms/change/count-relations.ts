import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import type { Relation } from "#domain/change.ts";

/** Of every pair of a node of the first and a node of the second, how many lie so to each other. */
export function countRelations({
  table: { a, b },
  relations,
}: Pick<ChangeReport, "table" | "relations">): Readonly<Record<Relation, number>> {
  const counts: Record<Relation, number> = {
    same: 0,
    contains: 0,
    contained: 0,
    overlaps: 0,
    separate: a.nodes.length * b.nodes.length - relations.length,
  };
  for (const { relation } of relations) counts[relation] += 1;
  return counts;
}
