import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { frameworkToJson } from "../../src/algorithms/write/framework-json.ts";
import { type FrameworkFile, frameworkFileSchema } from "../../src/domain/framework.ts";
import { openTables } from "../build/read-tables.ts";
import { cell } from "../csv.ts";
import { placementRows } from "./placement/placement-rows.ts";
import { readPlacement } from "./placement/read-placement.ts";

/** Of a file that is not the publisher's own every row is wrong. */
const mostSaid = 20;

/**
 * `npm run data:placement -- FILE`: takes a publisher's own list (Advance CTE's SOC workbook, O*NET OnLine's "All
 * Career Clusters") and writes its placement to the framework that has these places. `root`: tests give their own.
 */
export function main(args: readonly string[], root = join(import.meta.dirname, "../..")): number {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) {
    console.error("Say which file: npm run data:placement -- FILE (see data/README.md).");
    return 2;
  }
  const placement = readPlacement(placementRows(readFileSync(path)), bundledFiles(root), occupationsOf(root));
  if ("problems" in placement) {
    const { problems } = placement;
    for (const problem of problems.slice(0, mostSaid)) console.error(problem);
    if (problems.length > mostSaid) console.error(`and ${problems.length - mostSaid} more`);
    console.error("Nothing was written.");
    return 1;
  }
  const { file, added, removed } = placement;
  writeFileSync(frameworkPath(root, file.id), frameworkToJson(file));
  const next = added + removed === 0 ? "" : " Now run: npm run data:places";
  process.stdout.write(
    `${file.id}: ${file.memberships.length} memberships, ${added} new, ${removed} gone.${next}\n`,
  );
  return 0;
}

const frameworkPath = (root: string, id: string) => join(root, "data/frameworks", id, "framework.json");

const bundledFiles = (root: string): readonly FrameworkFile[] =>
  readdirSync(join(root, "data/frameworks"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readBundled(frameworkPath(root, name)));

/** As it stands in the file: what the schema would add for a key that is left out is not written. */
function readBundled(path: string): FrameworkFile {
  const file: unknown = JSON.parse(readFileSync(path, "utf8"));
  v.parse(frameworkFileSchema, file);
  return file as FrameworkFile;
}

const occupationsOf = (root: string) =>
  openTables(root)("occupations").map((row) => ({
    code: cell(row, "code"),
    wageCode: cell(row, "wageCode"),
  }));
