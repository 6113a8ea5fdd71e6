import type { ImportNote, SetAsideRow } from "#domain/import-report.ts";

/** The rows of a sheet that were not placed, kept in the framework's file as they stood, so that they go where it goes. */
export const keepAside = (
  columns: readonly string[],
  rows: readonly SetAsideRow[],
): Readonly<Record<string, unknown>> => (rows.length === 0 ? {} : { setAside: { columns, rows } });

/** Says how many rows a file of ours has kept so. */
export function keptAsideNotes({ setAside }: Readonly<Record<string, unknown>>): readonly ImportNote[] {
  const rows =
    typeof setAside === "object" && setAside !== null && "rows" in setAside ? setAside.rows : undefined;
  return Array.isArray(rows) && rows.length > 0 ? [{ code: "kept-aside", rows: rows.length }] : [];
}
