import { type LeadKind, leadKinds } from "../../src/algorithms/read/built-search.ts";
import { cell, type Row } from "../csv.ts";
import type { DraftLead } from "./draft-lead.ts";
import type { OccupationOrders } from "./occupation-orders.ts";

/** What the terms of `data/words/activities.csv` and `old-names.csv` may ask for. */
export interface WordSources {
  readonly orders: OccupationOrders;
  /** A list of `data/words/suggest-lists.csv` to its codes. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly hasNode: (framework: string, node: string) => boolean;
}

/** In words of ours, a name and the terms it leads to, parted by `;`, each explained in data/words/README.md. */
export function wordLeads(rows: readonly Row[], table: string, sources: WordSources): readonly DraftLead[] {
  return rows.map((row, at) => {
    const names = parts(cell(row, "names"));
    const place = `(${table}.csv, row ${at + 2})`;
    if (names.length === 0) throw new RangeError(`no name ${place}`);
    const terms = parts(cell(row, "leads")).map((term) => readTerm(term, place, sources));
    const occupations = [...new Set(terms.flatMap((term) => term.occupations))];
    const nodes = terms.flatMap((term) => term.nodes);
    if (occupations.length + nodes.length === 0) throw new RangeError(`leads nowhere: ${names[0]} ${place}`);
    const ours = terms.some((term) => term.ours);
    return { kind: kindOf(cell(row, "kind"), place), names, by: ours ? "ours" : "table", occupations, nodes };
  });
}

type Term = Pick<DraftLead, "occupations" | "nodes"> & { readonly ours: boolean };

function readTerm(term: string, place: string, { orders, lists, hasNode }: WordSources): Term {
  const colon = term.indexOf(":");
  const [kind, rest] = [term.slice(0, Math.max(colon, 0)), term.slice(colon + 1)];
  switch (kind) {
    case "":
      return { occupations: orders.ofCode(rest), nodes: [], ours: true };
    case "skill":
      return { occupations: orders.byElement("skills", rest), nodes: [], ours: false };
    case "knowledge":
      return { occupations: orders.byElement("knowledge", rest), nodes: [], ours: false };
    case "interest":
      return { occupations: orders.byInterest(rest), nodes: [], ours: false };
    case "list": {
      const codes = lists.get(rest);
      if (codes === undefined) throw new RangeError(`unknown list: ${rest} ${place}`);
      return { occupations: orders.mostJobsFirst(codes), nodes: [], ours: true };
    }
    default:
      if (!hasNode(kind, rest)) throw new RangeError(`unknown term: ${term} ${place}`);
      return { occupations: [], nodes: [[kind, rest]], ours: true };
  }
}

function kindOf(text: string, place: string): LeadKind {
  const kind = leadKinds.find((one) => one === text);
  if (kind === undefined) throw new RangeError(`unknown kind: ${text} ${place}`);
  return kind;
}

const parts = (text: string) =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
