import type { Framework } from "../../src/domain/framework.ts";
import { gather } from "../csv.ts";
import { buildLeads } from "./build-leads.ts";
import { buildSpanishWords } from "./build-spanish-words.ts";
import { buildWorkWords } from "./build-work-words.ts";
import { occupationOrders } from "./occupation-orders.ts";
import { oldNameLeads } from "./old-name-leads.ts";
import type { Tables } from "./read-tables.ts";
import { tableLeads } from "./table-leads.ts";
import { wordLeads } from "./word-leads.ts";

const older = "ncc-original-2002";
const newer = "ncc-modernized-2024";
/** A cluster's name leads to clusters, a pathway's to the sub-clusters that are its like. */
const levels = [
  { a: "cluster", b: "cluster" },
  { a: "pathway", b: "sub-cluster" },
];

/** What search knows beyond titles, a file a part, so that one that does not come takes no other along. */
export function buildSearch(
  tables: Tables,
  words: Tables,
  frameworks: readonly Framework[],
): ReadonlyMap<string, string> {
  const byId = new Map(frameworks.map((framework) => [String(framework.id), framework]));
  const [before, after] = [byId.get(older), byId.get(newer)];
  const orders = occupationOrders(tables);
  const sources = {
    orders,
    lists: gather(words("suggest-lists"), "list", "code"),
    hasNode: (framework: string, node: string) =>
      byId.get(framework)?.nodes.some(({ id }) => id === node) ?? false,
  };
  const leads = [
    ...wordLeads(words("activities"), "activities", sources),
    ...wordLeads(words("old-names"), "old-names", sources),
    ...(before === undefined || after === undefined ? [] : oldNameLeads(before, after, levels)),
    ...tableLeads(tables, frameworks, orders),
  ];
  return new Map([
    ["search/work-words.txt", buildWorkWords(tables)],
    ["search/leads.json", JSON.stringify(buildLeads(leads, tables))],
    ["search/spanish-words.txt", buildSpanishWords(words("spanish"))],
  ]);
}
