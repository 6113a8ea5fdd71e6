import type { Change } from "#algorithms/change/change.ts";
import type { Flow, FlowTable } from "#algorithms/change/count-flows.ts";
import type { ChangePart, ChangeSummary } from "#domain/change.ts";

/** Titles and whole counts of a change, ready to be put in words. */
export function summarizeChange(table: FlowTable, change: Change): ChangeSummary {
  const { kind, about, from, to, flows, occupations, widened, narrowed, scattered, basis } = change;
  const led = kind === "take-over" || kind === "split-off";
  const parts = flows.map((flow) => changePart(table, flow));
  const side = about === "from" ? table.a : table.b;
  const [node] = about === "from" ? from : to;
  const all = node === undefined ? 0 : (side.all.get(node.id)?.size ?? 0);
  const compared = node === undefined ? 0 : (side.compared.get(node.id)?.size ?? 0);
  return {
    kind,
    about,
    from: from.map(({ title }) => title),
    to: to.map(({ title }) => title),
    parts: led ? parts : parts.sort((one, other) => other.occupations - one.occupations),
    occupations: occupations.length,
    all,
    notPlaced: all - compared,
    widened,
    narrowed,
    scattered,
    basis,
  };
}

/** One flow in titles and whole counts. */
function changePart({ a, b }: FlowTable, flow: Flow): ChangePart {
  return {
    from: a.byId.get(flow.a)?.title ?? flow.a,
    to: b.byId.get(flow.b)?.title ?? flow.b,
    occupations: flow.occupations.length,
    ofFrom: a.compared.get(flow.a)?.size ?? 0,
    ofTo: b.compared.get(flow.b)?.size ?? 0,
  };
}
