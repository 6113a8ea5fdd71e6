import { type BuiltLeads, leadKinds } from "../../src/algorithms/read/built-search.ts";
import type { DraftLead } from "./draft-lead.ts";
import { positionOf, positions, type Tables } from "./read-tables.ts";

/** Codes and ids as positions, in the order given. */
export function buildLeads(drafts: readonly DraftLead[], tables: Tables): BuiltLeads {
  const at = positions(tables("occupations"), "code");
  const nodes = new Map<string, { readonly at: number; readonly node: readonly [string, string] }>();
  const positionOfNode = (node: readonly [string, string]) => {
    const key = node.join("/");
    const known = nodes.get(key) ?? { at: nodes.size, node };
    nodes.set(key, known);
    return known.at;
  };
  const leads = drafts.map((draft) => {
    const occupations = draft.occupations.map((code) => positionOf(at, code));
    const ours = draft.by === "ours" ? 1 : 0;
    const lead = [leadKinds.indexOf(draft.kind), draft.names, ours, occupations] as const;
    return draft.nodes.length === 0 ? lead : ([...lead, draft.nodes.map(positionOfNode)] as const);
  });
  return { nodes: [...nodes.values()].map(({ node }) => [node[0], node[1]] as const), leads };
}
