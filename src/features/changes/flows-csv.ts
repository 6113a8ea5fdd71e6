import type { ChangeReport, PairRelation } from "#algorithms/change/build-change-report.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import { csvText } from "#algorithms/write/csv-text.ts";
import { bases, writtenTitle } from "#domain/framework.ts";
import type { NodeId } from "#domain/ids.ts";

/** Every flow with its whole count, its weight, its shares in the unit counted, how its two nodes lie, and its basis; shares of 1, rounded to four places. */
export function flowsCsv({ table, relations, parameters }: ChangeReport, columns: readonly string[]): string {
  const rows = table.flows.map((flow, at) => [
    flow.a,
    nameIn(table.a, flow.a),
    flow.b,
    nameIn(table.b, flow.b),
    flow.occupations.length,
    round(flow.weight),
    round(flow.out),
    round(flow.in),
    parameters.unit,
    relations[at]?.relation ?? "",
    mostlyText(relations[at]?.mostly ?? null),
    basisOf(table, flow),
  ]);
  return csvText([columns, ...rows]);
}

function nameIn({ byId }: FlowTable["a"], id: NodeId): string {
  const node = byId.get(id);
  return node === undefined ? "" : writtenTitle(node);
}

/** The weaker basis of both places, with counts where the flow's occupations differ: `published 3; inferred 2`. */
function basisOf({ a, b }: FlowTable, flow: Flow): string {
  const weaker = flow.occupations.map((occupation) =>
    Math.max(bases.indexOf(a.basisOf(occupation, flow.a)), bases.indexOf(b.basisOf(occupation, flow.b))),
  );
  const counts = bases.map((basis, rank) => [basis, weaker.filter((one) => one === rank).length] as const);
  const found = counts.filter(([, n]) => n > 0);
  return found.map(([basis, n]) => (found.length === 1 ? basis : `${basis} ${n}`)).join("; ");
}

/** `contains 0.9333`; blank where nothing comes close. */
const mostlyText = (mostly: PairRelation["mostly"]) =>
  mostly === null ? "" : `${mostly.relation} ${round(mostly.share)}`;

const round = (value: number) => Math.round(value * 10_000) / 10_000;
