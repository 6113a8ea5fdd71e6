import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildDataIfStale } from "../../data/build/build-data.ts";
import { buildFiles } from "../../data/build/build-files.ts";
import { root } from "./read-with-papaparse.ts";

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "atlas-data-"));
  for (const folder of ["data", "src/domain", "src/algorithms"])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const built = () =>
  new Map(
    readdirSync(join(copy, "public/data"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(copy, "public/data").length + 1))
      .sort()
      .map((path) => [path, readFileSync(join(copy, "public/data", path), "utf8")]),
  );

it("makes the same bytes again from the same tables, and leaves nothing else behind", () => {
  buildDataIfStale(copy);
  const first = built();
  rmSync(join(copy, "public"), { recursive: true });
  buildDataIfStale(copy);
  expect(built()).toEqual(first);
  expect([...first.keys()].filter((path) => path !== "inputs.sha256")).toEqual(
    [...buildFiles(root).keys()].sort(),
  );
});

it("has built the files that this run reads", () => {
  for (const [path, text] of buildFiles(root))
    expect(readFileSync(join(root, "public/data", path), "utf8") === text, path).toBe(true);
});

it("does nothing when nothing changed, and takes away what is built no longer", () => {
  buildDataIfStale(copy);
  const file = join(copy, "public/data/occupations.json");
  const before = statSync(file).mtimeMs;
  buildDataIfStale(copy);
  expect(statSync(file).mtimeMs).toBe(before);

  writeFileSync(join(copy, "public/data/old.json"), "{}");
  const table = join(copy, "data/tables/occupations.csv");
  writeFileSync(table, readFileSync(table, "utf8").replace("Chief Executives", "Chiefs"));
  buildDataIfStale(copy);
  expect(built().has("old.json")).toBe(false);
  expect(built().get("occupations.json")).toContain('"Chiefs"');
});

it.each([
  ["wages.csv", /^11-1021,/m, "11-1020,", "unknown code: 11-1021"],
  ["wages.csv", /^(11-1011,Chief Executives,no,)\d+/m, "$1n/a", "not a number: n/a (employment)"],
  ["projections.csv", /Bachelor's degree/, "Bachelors", "unknown entry education: Bachelors"],
  ["related.csv", /^11-1011.00,1,/m, "11-1011.00,2,", "ranks out of order: 11-1011.00, rank 2"],
  ["titles.csv", /^11-1011.00,/m, "11-1011.09,", "unknown code: 11-1011.09"],
  ["skills.csv", /\n$/, ",1\n", "cells, not 71 (skills, line 895)"],
])("names what is wrong in %s", (name, from, to, message) => {
  const table = join(copy, "data/tables", name);
  const text = readFileSync(table, "utf8");
  const spoilt = text.replace(from, to);
  expect(spoilt).not.toBe(text);
  writeFileSync(table, spoilt);
  expect(() => buildFiles(copy)).toThrow(message);
});

it.each([
  ["words/activities.csv", "29-1131;", "29-9999;", "no occupation has the code: 29-9999"],
  ["words/activities.csv", "list:animals", "list:plants", "unknown list: plants (activities.csv, row 2)"],
  ["words/activities.csv", "knowledge:Biology", "knowledge:Bio", "unknown name in knowledge: Bio"],
  [
    "words/old-names.csv",
    ":subcluster/advanced",
    ":subcluster/late",
    "unknown term: ncc-modernized-2024:subcluster/late",
  ],
  ["words/spanish.csv", "person,enfermero", "people,enfermero", "unknown forms: people (spanish.csv, row 2)"],
  ["tables/work-words.csv", /^(\w+,\d[^,]+),[\d.]+/m, "$1,0", "no weight: "],
])("names what is wrong in %s", (name, from, to, message) => {
  const file = join(copy, "data", name);
  const text = readFileSync(file, "utf8");
  const spoilt = text.replace(from, to);
  expect(spoilt).not.toBe(text);
  writeFileSync(file, spoilt);
  expect(() => buildFiles(copy)).toThrow(message);
});

it("names what is wrong in a framework file", () => {
  const file = join(copy, "data/frameworks/riasec/framework.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"inferred"', '"guessed"'));
  expect(() => buildFiles(copy)).toThrow(/memberships.*0.*basis.*guessed.*framework\.json/);
});
