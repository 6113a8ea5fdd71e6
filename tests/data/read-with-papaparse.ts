import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

export const root = join(import.meta.dirname, "../..");

/** A table of data/tables, read by another reader than the build's. */
export function tableRows(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(root, "data/tables", `${name}.csv`), "utf8");
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}.csv: ${JSON.stringify(errors[0])}`);
  return data;
}

/** Blank is `null`. */
export const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === "" ? null : Number(text);

/** The values of one column by another, in the order of the rows. */
export function grouped<T>(
  rows: readonly Readonly<Record<string, string>>[],
  key: string,
  value: (row: Readonly<Record<string, string>>) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row[key] ?? "") ?? [];
    group.push(value(row));
    groups.set(row[key] ?? "", group);
  }
  return groups;
}
