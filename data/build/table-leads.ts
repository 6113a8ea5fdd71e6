import { foldedWords } from "../../src/algorithms/words/fold-title.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { cell, type Row } from "../csv.ts";
import type { DraftLead } from "./draft-lead.ts";
import type { OccupationOrders } from "./occupation-orders.ts";
import type { Tables } from "./read-tables.ts";

/** What tables name that is no occupation: software, programs of study, skills, knowledge areas, Spanish titles. */
export function tableLeads(
  tables: Tables,
  frameworks: readonly Framework[],
  orders: OccupationOrders,
): readonly DraftLead[] {
  return [
    ...softwareLeads(tables, orders),
    ...programLeads(tables, frameworks, orders),
    ...elementLeads(tables, orders),
    ...spanishTitleLeads(tables, orders),
  ];
}

/** Those first for whom it is in demand, by jobs. */
function softwareLeads(tables: Tables, orders: OccupationOrders): readonly DraftLead[] {
  const users = (inDemand: string) =>
    groupRows(
      tables("technology").filter((row) => cell(row, "inDemand") === inDemand),
      "technology",
      "code",
    );
  const [wanted, used] = [users("yes"), users("no")];
  return [...new Set(tables("technology").map((row) => cell(row, "technology")))].sort().map((name) => ({
    kind: "software",
    names: [name],
    by: "table",
    occupations: [
      ...orders.mostJobsFirst(wanted.get(name) ?? []),
      ...orders.mostJobsFirst(used.get(name) ?? []),
    ],
    nodes: [],
  }));
}

/**
 * Programs that lead somewhere. Occupations whose title shares words with the program come first, those who teach it
 * in college last, since they are listed with every program; within each by jobs.
 */
function programLeads(
  tables: Tables,
  frameworks: readonly Framework[],
  orders: OccupationOrders,
): readonly DraftLead[] {
  const titles = new Map(tables("occupations").map((row) => [cell(row, "code"), cell(row, "title")]));
  const socs = groupRows(tables("program-occupations"), "program", "soc");
  const places = new Map<string, (readonly [string, string])[]>();
  for (const { id: framework, nodes } of frameworks)
    for (const { id, programs } of nodes)
      for (const program of programs) {
        const list = places.get(program);
        if (list === undefined) places.set(program, [[framework, id]]);
        else list.push([framework, id]);
      }
  const byTitle = new Map<string, DraftLead>();
  for (const row of tables("programs")) {
    const program = cell(row, "program");
    const title = cell(row, "title").replace(/\.$/, "");
    const words = new Set(foldedWords(title));
    const shared = (code: string) =>
      foldedWords(titles.get(code) ?? "").filter((word) => words.has(word)).length;
    const codes = (socs.get(program) ?? []).flatMap((soc) => orders.ofSoc(soc));
    const occupations = orders
      .mostJobsFirst(codes)
      .map((code) => ({ code, rank: isCollegeTeacher(code) ? -1 : shared(code) }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ code }) => code);
    const nodes = places.get(program) ?? [];
    if (occupations.length + nodes.length === 0) continue;
    byTitle.set(title, { kind: "program", names: [title], by: "table", occupations, nodes });
  }
  return [...byTitle.values()];
}

const isCollegeTeacher = (code: string) => code.startsWith("25-1");

const elementLeads = (tables: Tables, orders: OccupationOrders): readonly DraftLead[] =>
  (["skills", "knowledge"] as const).flatMap((table) =>
    tables("elements")
      .filter((row) => cell(row, "table") === table)
      .map((row): DraftLead => {
        const name = cell(row, "name");
        return {
          kind: table === "skills" ? "skill" : "knowledge",
          names: [name],
          by: "table",
          occupations: orders.byElement(table, name),
          nodes: [],
        };
      })
      .filter(({ occupations }) => occupations.length > 0),
  );

/** One for each title, since SOC 2018 has parted what SOC 2010 had together. */
const spanishTitleLeads = (tables: Tables, orders: OccupationOrders): readonly DraftLead[] =>
  [...groupRows(tables("spanish-titles"), "title", "soc")].map(([title, socs]) => ({
    kind: "spanish-title",
    names: [title],
    by: "table",
    occupations: orders.mostJobsFirst(socs.flatMap((soc) => orders.ofSoc(soc))),
    nodes: [],
  }));

function groupRows(rows: readonly Row[], key: string, value: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(cell(row, key));
    if (group === undefined) groups.set(cell(row, key), [cell(row, value)]);
    else group.push(cell(row, value));
  }
  return groups;
}
