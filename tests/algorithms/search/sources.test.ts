import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lead, LeadKind, WorkWords } from "#algorithms/read/built-search.ts";
import { occupationId } from "#domain/ids.ts";
import { searchIndexFromText } from "../../fixtures/search-catalogue.ts";

/** `fix: 0=200 2=90`: a line a stem, the weights by the position of the occupation. */
function workWordsFromText(drawing: string): WorkWords {
  const rows = drawing
    .split("\n")
    .map((line) => line.trim().split(": "))
    .map(([stem = "", weights = ""]) => ({
      stem,
      weights: weights.split(" ").map((one) => one.split("=").map(Number)),
    }))
    .toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  const starts = [0];
  for (const { weights } of rows) starts.push((starts.at(-1) ?? 0) + weights.length);
  return {
    stems: rows.map(({ stem }) => stem),
    starts: Int32Array.from(starts),
    occupations: Uint16Array.from(rows.flatMap(({ weights }) => weights.map(([at = 0]) => at))),
    weights: Uint8Array.from(rows.flatMap(({ weights }) => weights.map(([, weight = 0]) => weight))),
  };
}

const lead = (kind: LeadKind, names: readonly string[], ...places: readonly number[]): Lead => ({
  kind,
  names,
  by: kind === "activity" ? "ours" : "table",
  targets: places.map((at) => ({ kind: "occupation", id: occupationId(`11-000${at + 1}.00`) })),
});

const drawing = `50 Automotive Mechanics
  40 Bakers: Pastry Maker
  30 Nurses
  20 Truck Drivers: Tow Truck Driver, Dump Truck Driver
  10 Firefighters
  5 Registered Dietitians`;
const workWords = workWordsFromText(`fix: 0=200 3=40
  engin: 0=180 3=120
  bread: 1=220
  help: 2=90 4=80`);
const index = searchIndexFromText(drawing, {
  workWords,
  leads: [
    lead("software", ["AutoMend"], 0, 3),
    lead("activity", ["help sick people"], 2, 4),
    lead("spanish-title", ["Panaderos"], 1),
  ],
  spanishWords: new Map([
    ["enfermera", ["nurse"]],
    ["apagar fuegos", ["firefighter"]],
  ]),
});
const hits = (query: string) => index.search(query, { limit: 6 }).hits;
const titles = (query: string) => hits(query).map(({ title }) => title);

describe("the words of the work", () => {
  it("find who does it, most first, and say which words tell", () => {
    expect(titles("fixing engines")).toEqual(["Automotive Mechanics", "Truck Drivers"]);
    expect(hits("fixing engines")[0]).toMatchObject({
      stage: "work",
      reason: { named: "work", does: ["fixing", "engines"] },
    });
  });

  it("stand below a title that holds the words", () => {
    const shop = searchIndexFromText("1 Bread Bakers\n 900 Cake Sellers", {
      workWords: workWordsFromText("bread: 1=220"),
    });
    expect(shop.search("bread", { limit: 5 }).hits.map(({ title }) => title)).toEqual([
      "Bread Bakers",
      "Cake Sellers",
    ]);
  });

  it("break ties between titles that are as good, before the number of jobs does", () => {
    const shop = searchIndexFromText("900 Freight Agents: Hauler\n 5 Mule Drivers: Hauler", {
      workWords: workWordsFromText("hauler: 1=220"),
    });
    expect(shop.search("hauler", { limit: 5 }).hits.map(({ title }) => title)[0]).toBe("Mule Drivers");
  });
});

describe("things that lead to jobs", () => {
  it("give all that they lead to, in their order, and say what they are", () => {
    expect(titles("automend")).toEqual(["Automotive Mechanics", "Truck Drivers"]);
    expect(hits("automend")[0]).toMatchObject({
      matchedTitle: "AutoMend",
      stage: "lead",
      reason: { named: "lead", lead: { kind: "software", by: "table" } },
    });
  });

  it("are found by a longer query that holds the whole name of something to do", () => {
    expect(titles("I want to help sick people get well")[0]).toBe("Nurses");
  });
});

describe("Spanish", () => {
  it.each([
    ["enfermera", "Nurses"],
    ["quiero ser enfermera", "Nurses"],
    ["apagar los fuegos", "Firefighters"],
    ["panadero", "Bakers"],
  ])("finds by %s %s", (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  it("is said in the reason", () => {
    expect(hits("enfermera")[0]?.reason.readings).toEqual([
      { typed: "enfermera", read: "nurse", by: "spanish" },
    ]);
  });
});

describe("words as people write them", () => {
  it.each([
    ["run together", "truckdriver", "Truck Drivers"],
    ["taken apart", "fire fighters", "Firefighters"],
    ["as they sound", "dietishan", "Registered Dietitians"],
    ["by their initials", "rd", "Registered Dietitians"],
    ["reordered", "drivers truck", "Truck Drivers"],
  ])("are found %s: %s", (_, query, title) => {
    expect(titles(query)[0]).toBe(title);
  });
});

describe("what a wish rules out", () => {
  const shop = searchIndexFromText("9 Computer Programmers\n 8 Computer Repairers\n 7 Computer Sellers", {
    workWords: workWordsFromText("code: 0=200 2=180"),
  });
  it("is left out where the title names it, lower where they do it, and said", () => {
    const { hits, ruledOut } = shop.search("computers but not programmers", { limit: 5 });
    expect(hits.map(({ title }) => title)).toEqual(["Computer Repairers", "Computer Sellers"]);
    expect(ruledOut).toEqual(["programmers"]);
    expect(shop.search("computers, no coding", { limit: 5 }).hits[0]?.title).toBe("Computer Repairers");
  });

  it("leaves all the rest if nothing is asked for", () => {
    const { hits, ruledOut } = shop.search("I hate programmers", { limit: 5 });
    expect(hits.map(({ title, reason }) => `${reason.named}: ${title}`)).toEqual([
      "rest: Computer Repairers",
      "rest: Computer Sellers",
    ]);
    expect(ruledOut).toEqual(["programmers"]);
  });
});

describe("a title of many", () => {
  it("gives each occupation once, whatever is typed", () => {
    const word = fc.constantFrom(
      "fix",
      "nurse",
      "enfermera",
      "help",
      "truck",
      "automend",
      "people",
      "not",
      "fire",
      "bred",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const { hits, total } = index.search(words.join(" "), { limit: 100 });
        expect(new Set(hits.map(({ title }) => title)).size).toBe(hits.length);
        expect(hits.length).toBe(total);
      }),
      { seed: 3 },
    );
  });
});
