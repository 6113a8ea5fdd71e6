import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, parseTable, type Row } from "../csv.ts";

/** The releases as a maintainer lays them out; data/README.md names its files and columns. */
export interface FactsFolder {
  readonly table: (name: string) => readonly Row[];
  readonly tree: (name: string) => readonly FactNode[];
}

/** A node of a framework as its publisher lists it. */
export interface FactNode {
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly parent: string | null;
  readonly code?: string;
  readonly crossCutting?: boolean;
}

export function openFactsFolder(folder: string): FactsFolder {
  const tables = new Map<string, readonly Row[]>();
  return {
    table: (name) => {
      const rows = tables.get(name) ?? parseTable(readFileSync(join(folder, name), "utf8"), name);
      tables.set(name, rows);
      return rows;
    },
    tree: (name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { nodes: FactNode[] }).nodes,
  };
}

/** Values of one column gathered by those of another, both in the order of the rows. */
export function gather(
  rows: readonly Row[],
  key: string,
  value: string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(cell(row, key)) ?? [];
    group.push(cell(row, value));
    groups.set(cell(row, key), group);
  }
  return groups;
}
