import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseTable, type Row } from "../csv.ts";

/** The releases as a maintainer lays them out; data/README.md names its files and columns. */
export interface FactsFolder {
  readonly table: (name: string) => readonly Row[];
  readonly tree: (name: string) => readonly FactNode[];
}

const treeSchema = v.object({
  nodes: v.array(
    v.object({
      id: v.string(),
      level: v.string(),
      title: v.string(),
      parent: v.nullable(v.string()),
      code: v.optional(v.string()),
      crossCutting: v.optional(v.boolean()),
    }),
  ),
});
/** A node of a framework as its publisher lists it. */
type FactNode = v.InferOutput<typeof treeSchema>["nodes"][number];

export function openFactsFolder(folder: string): FactsFolder {
  const tables = new Map<string, readonly Row[]>();
  return {
    table: (name) => {
      const rows = tables.get(name) ?? parseTable(readFileSync(join(folder, name), "utf8"), name);
      tables.set(name, rows);
      return rows;
    },
    tree: (name) => v.parse(treeSchema, JSON.parse(readFileSync(join(folder, name), "utf8"))).nodes,
  };
}
