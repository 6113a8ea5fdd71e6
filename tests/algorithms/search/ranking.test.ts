import { describe, expect, it } from "vitest";
import { searchFramework } from "#algorithms/search/search-parts.ts";
import { parseSynonyms } from "#algorithms/search/synonyms.ts";
import { frameworkFromText } from "../../fixtures/framework-from-text.ts";
import { searchIndexFromText } from "../../fixtures/search-catalogue.ts";

const titles = (index: ReturnType<typeof searchIndexFromText>, query: string) =>
  index.search(query, { limit: 10 }).hits.map(({ title }) => title);
const stages = (index: ReturnType<typeof searchIndexFromText>, query: string) =>
  index.search(query, { limit: 10 }).hits.map(({ title, stage }) => `${stage}: ${title}`);

describe("the order of hits", () => {
  it("is exact, prefix, all words, synonym, whatever the number of jobs", () => {
    const index = searchIndexFromText(
      `9 Cookery Teachers
       8 Head Cooks
       7 Cook Helpers
       1 Cooks
       99 Chefs`,
      { synonyms: parseSynonyms("kind,words,why\nleads,cook; chef,\n") },
    );
    expect(stages(index, "cook")).toEqual([
      "exact: Cooks",
      "prefix: Cook Helpers",
      "prefix: Cookery Teachers",
      "words: Head Cooks",
      "synonym: Chefs",
    ]);
  });

  it("leaves out what the wish rules out by its own title, not by one of its everyday names", () => {
    const index = searchIndexFromText(`9 Computer Programmers
      8 Computer Support Specialists: Computer Programmer Helper
      7 Cooks: Not Deployed`);
    expect(titles(index, "something with computers but not programmers")).toEqual([
      "Computer Support Specialists",
    ]);
    expect(titles(index, "computer without programmer")).toEqual(["Computer Support Specialists"]);
    expect(titles(index, "not deployed")).toEqual(["Cooks"]);
  });

  it("puts an official title before an everyday one of the same stage", () => {
    const index = searchIndexFromText(`900 Physicians: Surgeon
      1 Surgeons`);
    expect(titles(index, "surgeon")).toEqual(["Surgeons", "Physicians"]);
  });

  it("puts an exact everyday title before an official one that only begins so", () => {
    const index = searchIndexFromText(`1 Registered Nurses: Nurse
      900 Nurse Practitioners`);
    expect(titles(index, "nurse")).toEqual(["Registered Nurses", "Nurse Practitioners"]);
  });

  it("puts first, among those that share an everyday title, whose official title says it too", () => {
    const index = searchIndexFromText(`900 Freight Forwarders: Truck Driver
      5 Light Truck Drivers: Truck Driver
      50 Heavy Truck Drivers: Truck Driver`);
    expect(titles(index, "truck driver")).toEqual([
      "Heavy Truck Drivers",
      "Light Truck Drivers",
      "Freight Forwarders",
    ]);
  });

  it("puts the title with the fewest other words first, then the one with the most jobs", () => {
    const index = searchIndexFromText(`900 Dental Laboratory Technicians
      5 Dental Hygienists
      50 Dental Assistants`);
    expect(titles(index, "dental")).toEqual([
      "Dental Assistants",
      "Dental Hygienists",
      "Dental Laboratory Technicians",
    ]);
  });

  it("gives each occupation once, by its best title", () => {
    const index = searchIndexFromText("1 Welders and Cutters: Welder, Welder Helper, Arc Welder");
    const { hits, total } = index.search("welder", { limit: 10 });
    expect(total).toBe(1);
    expect(hits.map(({ matchedTitle, reason }) => [matchedTitle, reason.named])).toEqual([
      ["Welder", "everyday"],
    ]);
  });

  it("counts what the limit cuts off", () => {
    const index = searchIndexFromText("1 Cooks\n2 Head Cooks\n3 Line Cooks");
    const { hits, total } = index.search("cook", { limit: 1 });
    expect([hits.length, total]).toEqual([1, 3]);
  });

  it("offers a node of the very name first, and of those that begin like it the wider ones before the others", () => {
    const framework = frameworkFromText("own", "Health > Health Informatics: a\n Trades: b");
    const index = searchIndexFromText("900 Health Aides", { frameworks: [searchFramework(framework)] });
    const { hits } = index.search("health", { limit: 10 });
    expect(hits.map(({ title, reason }) => [title, reason.named])).toEqual([
      ["Health", "node"],
      ["Health Aides", "official"],
      ["Health Informatics", "node"],
    ]);
    expect(hits[0]?.target).toEqual({ kind: "node", frameworkId: "own", id: "Health" });
  });

  it("takes what stands in brackets for another name", () => {
    const index = searchIndexFromText(`1 Registered Nurses: RN (Registered Nurse)
      900 Resident Aides: RN Resident`);
    expect(stages(index, "rn")).toEqual(["exact: Registered Nurses", "prefix: Resident Aides"]);
  });

  it("does not match what a title leaves out, but finds the title when it is typed whole", () => {
    const index = searchIndexFromText(`9 Teachers, Except Special Education
      1 Special Education Teachers`);
    expect(titles(index, "special education")).toEqual(["Special Education Teachers"]);
    expect(stages(index, "teachers, except special education")[0]).toBe(
      "exact: Teachers, Except Special Education",
    );
  });
});
