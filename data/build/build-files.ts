import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { BuiltEntries } from "../../src/algorithms/read/built-entries.ts";
import type { Framework } from "../../src/domain/framework.ts";
import { type Layout, layoutSizes } from "../../src/domain/layout.ts";
import { cell } from "../csv.ts";
import { buildAllJobs } from "./build-all-jobs.ts";
import { buildDetails } from "./build-details.ts";
import { buildFields } from "./build-fields.ts";
import { buildEntry, buildFramework, readFrameworkFile } from "./build-framework.ts";
import { buildOccupations } from "./build-occupations.ts";
import { buildPlaces } from "./build-places.ts";
import { buildSearch } from "./build-search.ts";
import { buildSoc2010 } from "./build-soc-2010.ts";
import { buildSuggest } from "./build-suggest.ts";
import { buildWander } from "./build-wander.ts";
import { buildWorkStyles } from "./build-work-styles.ts";
import { dataRelease } from "./data-release.ts";
import { openTables, type Tables } from "./read-tables.ts";
import { relatedCodes, withTellingPlaces } from "./telling-places.ts";

const listSchema = v.array(v.object({ id: v.string(), short: v.string() }));

/** Everything the page loads, as text by path under `public/data`. The same tables make the same bytes. */
export function buildFiles(root: string): ReadonlyMap<string, string> {
  const tables = openTables(root);
  const words = openTables(root, "words");
  const related = relatedCodes(tables("related"));
  const frameworks: Framework[] = [];
  const files = new Map<string, string>();
  const entries = listedFrameworks(root).map(({ id, short }) => {
    const folder = join(root, "data/frameworks", id);
    const path = join(folder, "framework.json");
    const text = readFileSync(path, "utf8");
    const framework = readFrameworkFile(text, path);
    frameworks.push(framework);
    files.set(`frameworks/${id}.json`, JSON.stringify(buildFramework(withTellingPlaces(framework, related))));
    const layouts = layoutSizes.filter((size) => existsSync(join(folder, `places-${size}.json`)));
    for (const size of layouts)
      files.set(
        `places/${id}-${size}.json`,
        JSON.stringify(buildPlaces(readLayout(join(folder, `places-${size}.json`)), framework)),
      );
    return buildEntry(framework, text, { short, layouts });
  });
  const catalogue: BuiltEntries = {
    release: dataRelease,
    tables: releases(tables),
    allJobs: buildAllJobs(tables),
    entries,
  };
  files.set("frameworks.json", JSON.stringify(catalogue));
  const occupations = buildOccupations(tables);
  files.set("occupations.json", JSON.stringify(occupations));
  files.set("fields.json", JSON.stringify(buildFields(tables, words("fields"))));
  files.set("suggest.json", JSON.stringify(buildSuggest(tables, words("suggest-lists"))));
  for (const [path, text] of buildSearch(tables, words, frameworks)) files.set(path, text);
  files.set("work-styles.json", JSON.stringify(buildWorkStyles(tables)));
  files.set("codes/soc-2010.json", JSON.stringify(buildSoc2010(tables)));
  const details = buildDetails(tables);
  files.set("wander.json", JSON.stringify(buildWander(tables, { occupations, details })));
  const { titles, ...parts } = details;
  for (const [name, part] of Object.entries(parts)) files.set(`${name}.json`, JSON.stringify(part));
  return files.set("titles.txt", titles);
}

const listedFrameworks = (root: string) =>
  v.parse(listSchema, JSON.parse(readFileSync(join(root, "data/frameworks/index.json"), "utf8")));

/** Made and proved fresh by `places.ts`. */
const readLayout = (path: string): Layout => JSON.parse(readFileSync(path, "utf8"));

const releases = (tables: Tables) =>
  tables("releases").map((row) => ({
    table: cell(row, "table"),
    source: cell(row, "source"),
    publisher: cell(row, "publisher"),
    release: cell(row, "release"),
    period: cell(row, "period"),
    licence: cell(row, "licence"),
    url: cell(row, "url"),
  }));
