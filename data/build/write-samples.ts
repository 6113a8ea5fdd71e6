import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../src/algorithms/read/read-csv.ts";
import { csvText } from "../../src/algorithms/write/csv-text.ts";
import type { FrameworkFile } from "../../src/domain/framework.ts";

const root = join(import.meta.dirname, "../..");

/** Two clusters of the 2024 edition that the sample puts together, and the name they get. */
const merged = new Map([
  ["Management & Entrepreneurship", "Business & Marketing"],
  ["Marketing & Sales", "Business & Marketing"],
]);

/** The cluster of 2024 that the sample splits, by sub-cluster; all others of it go to Healthcare. */
const split = "Healthcare & Human Services";
const humanServices = ["Behavioral & Mental Health", "Community & Social Services", "Personal Care Services"];

/** The 2024 edition with two clusters merged and another split, as a stakeholder's sheet. A row for each SOC code. */
export function mergedVariantText(): string {
  const file = JSON.parse(
    readFileSync(join(root, "data/frameworks/ncc-modernized-2024/framework.json"), "utf8"),
  ) as FrameworkFile;
  const nodes = new Map(file.nodes.map((node) => [node.id, node]));
  const titles = titlesByCode();
  const rows = new Map<string, readonly string[]>();
  for (const { node, publishedFor, occupation } of file.memberships) {
    const part = nodes.get(node);
    const cluster = nodes.get(part?.parent ?? "");
    const grouping = nodes.get(cluster?.parent ?? "");
    // A combined code is not one that a sheet can use: its occupations stand by themselves.
    const code = publishedFor === occupation.slice(0, 7) ? publishedFor : occupation;
    if (part === undefined || cluster === undefined || grouping === undefined) continue;
    const row = [
      grouping.title,
      newCluster(cluster.title, part.title),
      part.title,
      code,
      titles.get(code) ?? "",
      "proposed",
    ];
    rows.set(`${node}\n${code}`, row);
  }
  const order = new Map(file.nodes.map(({ title }, at) => [title, at]));
  const sorted = [...rows.values()].sort(
    (a, b) =>
      (order.get(a[2] ?? "") ?? 0) - (order.get(b[2] ?? "") ?? 0) || ((a[3] ?? "") < (b[3] ?? "") ? -1 : 1),
  );
  return csvText([["Grouping", "Cluster", "Sub-cluster", "Code", "Occupation", "Basis"], ...sorted]);
}

function newCluster(cluster: string, part: string): string {
  if (cluster === split) return humanServices.includes(part) ? "Human Services" : "Healthcare";
  return merged.get(cluster) ?? cluster;
}

/** O*NET-SOC code to its title; SOC code to that of its first occupation. */
function titlesByCode(): ReadonlyMap<string, string> {
  const [, ...rows] = readCsv(readFileSync(join(root, "data/tables/occupations.csv"), "utf8"));
  const titles = new Map<string, string>();
  for (const {
    cells: [code = "", title = ""],
  } of rows.toReversed())
    titles.set(code, title).set(code.slice(0, 7), title);
  return titles;
}

/** `npm run data:samples` */
export function main(): number {
  writeFileSync(join(root, "public/samples/variant-merged-2024.csv"), mergedVariantText());
  return 0;
}
