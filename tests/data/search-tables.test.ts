import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type Lead, type LeadKind, leadKinds } from "#algorithms/read/built-search.ts";
import { bundledFramework, bundledOccupations, bundledSearchTables } from "#cli/bundled-data.ts";
import { grouped, root, tableRows } from "./read-with-papaparse.ts";

const { workWords, leads, spanishWords } = bundledSearchTables();
const codes = [...bundledOccupations().keys()];

const wordRows = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(root, "data/words", `${name}.csv`), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;
const ofKind = (kind: LeadKind) => leads.filter((lead) => lead.kind === kind);
const occupationsOf = (lead: Lead | undefined) =>
  lead?.targets.flatMap((target) => (target.kind === "occupation" ? [String(target.id)] : [])) ?? [];
const nodesOf = (lead: Lead | undefined) =>
  lead?.targets.flatMap((target) => (target.kind === "node" ? [`${target.frameworkId}/${target.id}`] : [])) ??
  [];
const codesOfSoc = (soc: string | undefined) => codes.filter((code) => code.slice(0, 7) === soc);

describe("what search loads equals the tables", () => {
  it("words of the work: every weight, to a tenth of the stem's greatest", () => {
    const rows = grouped(
      tableRows("work-words"),
      "stem",
      ({ code = "", weight }) => [code, Number(weight)] as const,
    );
    expect(workWords.stems).toEqual([...rows.keys()].sort());
    for (const [at, stem] of workWords.stems.entries()) {
      const published = rows.get(stem) ?? [];
      const most = Math.max(...published.map(([, weight]) => weight));
      const [from, to] = [workWords.starts[at], workWords.starts[at + 1]];
      expect(
        [...workWords.occupations.slice(from, to)].map((place) => codes[place]),
        stem,
      ).toEqual(published.map(([code]) => code));
      const off = [...workWords.weights.slice(from, to)].map((weight, i) =>
        Math.abs(weight / 10 - (published[i]?.[1] ?? 0)),
      );
      // A step is a tenth of the greatest, and the byte a tenth of a point.
      expect(Math.max(...off), stem).toBeLessThanOrEqual(most / 10 + 0.06);
    }
  });

  it("software: all that use it, those for whom it is in demand first", () => {
    const rows = grouped(tableRows("technology"), "technology", ({ code = "", inDemand }) => ({
      code,
      inDemand,
    }));
    expect(ofKind("software").map(({ names }) => names[0])).toEqual([...rows.keys()].sort());
    for (const lead of ofKind("software")) {
      const users = rows.get(lead.names[0] ?? "") ?? [];
      const wanted = users.flatMap(({ code, inDemand }) => (inDemand === "yes" ? [code] : []));
      const led = occupationsOf(lead);
      expect(led.toSorted()).toEqual(users.map(({ code }) => code).sort());
      expect(led.slice(0, wanted.length).toSorted()).toEqual(wanted.sort());
    }
  });

  it("programs: the occupations of the codes that they lead to, and the sub-clusters that list them", () => {
    const socs = grouped(tableRows("program-occupations"), "program", ({ soc }) => soc);
    const places = new Map<string, string[]>();
    for (const { id, programs } of bundledFramework("ncc-modernized-2024")?.nodes ?? [])
      for (const program of programs)
        places.set(program, [...(places.get(program) ?? []), `ncc-modernized-2024/${id}`]);
    const programs = grouped(tableRows("programs"), "title", ({ program = "" }) => program);
    const expected = [...programs]
      .map(([title, ofTitle]) => ({
        title: title.replace(/\.$/, ""),
        occupations: [
          ...new Set(ofTitle.flatMap((program) => (socs.get(program) ?? []).flatMap(codesOfSoc))),
        ],
        nodes: [...new Set(ofTitle.flatMap((program) => places.get(program) ?? []))],
      }))
      .filter(({ occupations, nodes }) => occupations.length + nodes.length > 0);
    expect(ofKind("program").map(({ names }) => names[0])).toEqual(expected.map(({ title }) => title));
    for (const [at, lead] of ofKind("program").entries()) {
      expect(occupationsOf(lead).toSorted(), lead.names[0]).toEqual(expected[at]?.occupations.sort());
      expect(nodesOf(lead).toSorted(), lead.names[0]).toEqual(expected[at]?.nodes.sort());
    }
  });

  it.each([
    ["skill", "skills"],
    ["knowledge", "knowledge"],
  ] as const)("%s: the forty for whom it counts most, none under 3.5 of 5", (kind, table) => {
    const rows = tableRows(table);
    for (const { name, column } of tableRows("elements").filter((element) => element.table === table)) {
      const ratings = new Map(rows.map((row) => [row.code, Number(row[`${column}Importance`])]));
      const led = occupationsOf(ofKind(kind).find(({ names }) => names[0] === name)).map(
        (code) => ratings.get(code) ?? 0,
      );
      const best = [...ratings.values()].filter((rating) => rating >= 3.5).sort((a, b) => b - a);
      expect(led, name).toEqual(best.slice(0, 40));
    }
  });

  it("Spanish titles: all occupations of their codes", () => {
    const rows = grouped(tableRows("spanish-titles"), "title", ({ soc }) => soc);
    expect(ofKind("spanish-title")).toHaveLength(rows.size);
    for (const lead of ofKind("spanish-title"))
      expect(occupationsOf(lead).toSorted(), lead.names[0]).toEqual(
        (rows.get(lead.names[0] ?? "") ?? []).flatMap(codesOfSoc).sort(),
      );
  });

  it("gives everything of a table the name of the table, and of ours the name ours", () => {
    const ours = new Set(leads.filter(({ by }) => by === "ours").map(({ kind }) => kind));
    expect([...ours].sort()).toEqual(["activity", "interest", "old-name", "subject"]);
    expect(new Set(leads.map(({ kind }) => kind))).toEqual(new Set(leadKinds));
    for (const { names, targets } of leads) expect([names.length, targets.length], names[0]).not.toContain(0);
  });
});

describe("words of ours", () => {
  it("lead from every name of activities and old names", () => {
    const named = new Set(leads.flatMap(({ kind, names }) => names.map((name) => `${kind} ${name}`)));
    const rows = [...wordRows("activities"), ...wordRows("old-names")];
    expect(rows.length).toBeGreaterThan(150);
    for (const { kind = "", names = "", why = "" } of rows) {
      expect(why, names).not.toBe("");
      for (const name of names.split(";")) expect(named).toContain(`${kind} ${name.trim()}`);
    }
  });

  it("say no name twice in a table", () => {
    for (const table of ["activities", "old-names"]) {
      const names = wordRows(table).flatMap((row) => (row.names ?? "").split(";").map((name) => name.trim()));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it.each([
    ["enfermera", ["registered nurse", "nurse"]],
    ["enfermeros", ["registered nurse", "nurse"]],
    ["maestras", ["teacher"]],
    ["mecanico", ["mechanic"]],
    ["profesoras", ["teacher", "professor"]],
    ["arreglar carros", ["automotive mechanic", "automotive service technician"]],
    ["cuidar ninos", ["childcare worker", "nanny"]],
    ["jueces", ["judge"]],
    ["bailarinas", ["dancer"]],
    ["camiones", ["truck"]],
    ["de", []],
  ])("mean in Spanish: %s, in every form and without accents", (typed, english) => {
    expect(spanishWords.get(typed)).toEqual(english);
  });

  it("give a reason for each Spanish row, and English for all but small words", () => {
    for (const { forms, spanish = "", english = "", why = "" } of wordRows("spanish")) {
      expect(why, spanish).not.toBe("");
      expect(english === "", spanish).toBe(forms === "nothing");
    }
  });
});

describe("names of 2002", () => {
  it.each([
    ["Health Science", "cluster/healthcare-and-human-services"],
    ["Information Technology", "cluster/digital-technology"],
    ["Finance", "cluster/financial-services"],
    ["Lodging", "subcluster/hospitality-events-and-tourism/accommodations"],
  ])("lead from %s to where most of its occupations are now", (name, node) => {
    const lead = ofKind("old-name").find(({ names, by }) => by === "table" && names[0] === name);
    expect(nodesOf(lead)[0]).toBe(`ncc-modernized-2024/${node}`);
  });
});

it("lets all that the index downloads be at most 700 kB compressed", () => {
  const files = ["titles.txt", "search/work-words.txt", "search/leads.json", "search/spanish-words.txt"];
  const bytes = files.map(
    (file) => gzipSync(readFileSync(join(root, "public/data", file)), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(700_000);
});
