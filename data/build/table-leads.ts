import { foldedWords } from "../../src/algorithms/words/fold-title.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { cell, gather } from "../csv.ts";
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
    gather(
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
 * Programs that lead somewhere; those of one title are one. Occupations whose title shares words with the program come
 * first, those who teach it in college last, since they are listed with every program; within each by jobs.
 */
function programLeads(
  tables: Tables,
  frameworks: readonly Framework[],
  orders: OccupationOrders,
): readonly DraftLead[] {
  const titleWords = new Map(
    tables("occupations").map((row) => [cell(row, "code"), foldedWords(cell(row, "title"))]),
  );
  const socs = gather(tables("program-occupations"), "program", "soc");
  const places = placesOfPrograms(frameworks);
  return [...gather(tables("programs"), "title", "program")].flatMap(([title, programs]): DraftLead[] => {
    const words = new Set(foldedWords(title));
    const rank = (code: string) =>
      isCollegeTeacher(code) ? -1 : (titleWords.get(code) ?? []).filter((word) => words.has(word)).length;
    const ledTo = new Set(programs.flatMap((program) => socs.get(program) ?? []));
    const occupations = orders
      .mostJobsFirst([...ledTo].flatMap(orders.ofSoc))
      .map((code) => ({ code, rank: rank(code) }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ code }) => code);
    const nodes = new Set(programs.flatMap((program) => places.get(program) ?? []));
    if (occupations.length + nodes.size === 0) return [];
    return [
      { kind: "program", names: [title.replace(/\.$/, "")], by: "table", occupations, nodes: [...nodes] },
    ];
  });
}

/** Which places list a program as theirs; each place is one value, however many programs it has. */
function placesOfPrograms(
  frameworks: readonly Framework[],
): ReadonlyMap<string, readonly (readonly [framework: string, node: string])[]> {
  const places = new Map<string, (readonly [string, string])[]>();
  for (const { id: framework, nodes } of frameworks)
    for (const { id, programs } of nodes) {
      const place = [framework, id] as const;
      for (const program of programs) {
        const list = places.get(program);
        if (list === undefined) places.set(program, [place]);
        else list.push(place);
      }
    }
  return places;
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
  [...gather(tables("spanish-titles"), "title", "soc")].map(([title, socs]) => ({
    kind: "spanish-title",
    names: [title],
    by: "table",
    occupations: orders.mostJobsFirst(socs.flatMap((soc) => orders.ofSoc(soc))),
    nodes: [],
  }));
