import type { Fault } from "#domain/import-report.ts";

/**
 * The paths of titles that the level cells of a row name. `A; B` beside `C; D` is two places, `A > C` and `B > D`, as
 * O*NET OnLine joins them; a semicolon that is not in step in every level column belongs to the name.
 *
 * @param cells one a level, widest first, cleaned
 * @param joined the file is known to join places, so parts that are not in step are a fault
 */
export function readPlaces(
  cells: readonly string[],
  joined: boolean,
): { readonly paths: readonly (readonly string[])[] } | { readonly fault: Fault } {
  if (!cells.some((cell) => cell.includes(";"))) return { paths: [cells] };
  const parts = cells.map((cell) => cell.split(/;\s/).map((part) => part.trim()));
  const counts = new Set(parts.map((list) => list.length));
  const [count = 1] = counts;
  if (counts.size > 1) return joined ? { fault: { code: "uneven-places" } } : { paths: [cells] };
  if (count === 1 || (cells.length === 1 && !joined)) return { paths: [cells] };
  const paths = Array.from({ length: count }, (_, at) => parts.map((list) => list[at] ?? ""));
  return paths.flat().includes("") ? { fault: { code: "uneven-places" } } : { paths };
}
