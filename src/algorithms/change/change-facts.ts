import type { ChangeReport } from "#algorithms/change/build-change-report.ts";
import { countBases } from "#algorithms/change/count-bases.ts";
import type { FlowTable } from "#algorithms/change/count-flows.ts";
import { countRelations } from "#algorithms/change/count-relations.ts";
import { findDestinations } from "#algorithms/change/find-destinations.ts";
import { largestFirst } from "#algorithms/change/find-stars.ts";
import { relationOfFlow } from "#algorithms/change/flow-relation.ts";
import { findMostChanged } from "#algorithms/change/most-changed.ts";
import { summarizeChange } from "#algorithms/change/summarize-change.ts";
import { summarizeReport } from "#algorithms/change/summarize-report.ts";
import type { ChangeFacts } from "#domain/change-facts.ts";
import type { OccupationId } from "#domain/ids.ts";

/** The whole report in titles and counts, ready to be put in words. @param nameOf an occupation's title and code */
export function changeFacts(report: ChangeReport, nameOf: (id: OccupationId) => string): ChangeFacts {
  const { from, to, table, changes, parameters, movesToNest, alike } = report;
  const { basis, occupations } = countBases(table, table.flows);
  return {
    frameworks: [from, to],
    summary: summarizeReport(report),
    resting: { basis, occupations: occupations.length },
    changes: changes.map((one) => ({
      summary: summarizeChange(table, one),
      borderline: one.borderline,
      moved: one.occupations.map(nameOf),
    })),
    movesToNest,
    alike,
    leastLike: leastLike(table),
    traps: report.nameTraps.map(({ trap, a, b, shared, ofA, ofB, basis: resting }) => ({
      trap,
      from: a.title,
      to: b.title,
      shared,
      ofFrom: ofA,
      ofTo: ofB,
      basis: resting,
    })),
    destinations: findDestinations(table).map(({ summary }) => summary),
    flows: flowsInOrder(table).map((flow) => ({
      from: table.a.byId.get(flow.a)?.title ?? flow.a,
      to: table.b.byId.get(flow.b)?.title ?? flow.b,
      occupations: flow.occupations.length,
      out: flow.out,
      in: flow.in,
      lie: relationOfFlow(table, flow, parameters.mostly),
    })),
    relations: countRelations(report),
    notPlaced: { from: table.notPlaced.from.map(nameOf), to: table.notPlaced.to.map(nameOf) },
  };
}

/** On either side the node that is least like any of the other; none where even that is the same. */
const leastLike = (table: FlowTable): ChangeFacts["leastLike"] =>
  (["from", "to"] as const).flatMap((side) => {
    const found = findMostChanged(table, side === "from" ? "a" : "b");
    return found === null || (found.shared === found.of && found.shared === found.ofNearest)
      ? []
      : [{ side, ...found }];
  });

/** By the node that they leave, in file order, the largest first. */
function flowsInOrder({ a, flows }: FlowTable): FlowTable["flows"] {
  const order = new Map(a.nodes.map(({ id }, at) => [id, at]));
  const at = ({ a: id }: FlowTable["flows"][number]) => order.get(id) ?? 0;
  return [...flows].sort((one, other) => at(one) - at(other) || largestFirst(one, other));
}
