import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuiltDetails, detailsFromBuilt, titlesFromBuilt } from "#algorithms/read/built-details.ts";
import type { BuiltEntries } from "#algorithms/read/built-entries.ts";
import { type BuiltFields, fieldsFromBuilt } from "#algorithms/read/built-fields.ts";
import { type BuiltFramework, frameworkFromBuilt } from "#algorithms/read/built-framework.ts";
import { type BuiltOccupations, occupationsFromBuilt } from "#algorithms/read/built-occupations.ts";
import {
  leadsFromBuilt,
  type SearchTables,
  spanishWordsFromBuilt,
  workWordsFromBuilt,
} from "#algorithms/read/built-search.ts";
import { type BuiltSuggest, suggestFromBuilt } from "#algorithms/read/built-suggest.ts";
import {
  type BuiltWorkStyles,
  type WorkStyles,
  workStylesFromBuilt,
} from "#algorithms/read/built-work-styles.ts";
import {
  type BuiltSoc2010,
  type CodeTables,
  programEntriesFromBuilt,
  soc2010FromBuilt,
} from "#algorithms/read/codes/code-tables.ts";
import type { Details } from "#domain/details.ts";
import type { FieldPreset } from "#domain/field.ts";
import type { Framework } from "#domain/framework.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

// The same files that the page loads.
const read = (path: string) => readFileSync(join(import.meta.dirname, "../../public/data", path), "utf8");
const readJson = <T>(path: string) => JSON.parse(read(path)) as T;

export const bundledEntries = (): BuiltEntries => readJson("frameworks.json");

export const bundledOccupations = (): ReadonlyMap<OccupationId, Occupation> =>
  occupationsFromBuilt(readJson<BuiltOccupations>("occupations.json"));

/** @returns `null` if no bundled framework has the id */
export const bundledFramework = (id: string): Framework | null =>
  bundledEntries().entries.some((entry) => entry.id === id)
    ? frameworkFromBuilt(readJson<BuiltFramework>(`frameworks/${id}.json`))
    : null;

export function bundledDetails(): Details {
  const built: BuiltDetails = {
    skills: readJson("skills.json"),
    knowledge: readJson("knowledge.json"),
    related: readJson("related.json"),
    programs: readJson("programs.json"),
    titles: read("titles.txt"),
  };
  return detailsFromBuilt(built, [...bundledOccupations().keys()]);
}

/** What some files' codes and titles are looked up in. */
export const bundledCodeTables = (): CodeTables => ({
  soc2010: soc2010FromBuilt(readJson<BuiltSoc2010>("codes/soc-2010.json")),
  programs: programEntriesFromBuilt(readJson("programs.json")),
  titles: titlesFromBuilt(read("titles.txt")),
});

export const bundledSearchTables = (): SearchTables => ({
  workWords: workWordsFromBuilt(read("search/work-words.txt")),
  leads: leadsFromBuilt(readJson("search/leads.json"), [...bundledOccupations().keys()]),
  spanishWords: spanishWordsFromBuilt(read("search/spanish-words.txt")),
});

export const bundledWorkStyles = (): WorkStyles =>
  workStylesFromBuilt(readJson<BuiltWorkStyles>("work-styles.json"), [...bundledOccupations().keys()]);

/** Half of all jobs pay more, US dollars a year: May 2025, national. */
export const bundledAllPay = (): number =>
  suggestFromBuilt(readJson<BuiltSuggest>("suggest.json"), [...bundledOccupations().keys()]).allPay;

export const bundledFields = (): readonly FieldPreset[] =>
  fieldsFromBuilt(readJson<BuiltFields>("fields.json"), [...bundledOccupations().keys()]);
