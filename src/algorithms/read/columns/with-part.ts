import type { ColumnPart, ColumnParts } from "#domain/import-report.ts";

export function partOf({ levels, code, occupation, role, basis }: ColumnParts, column: number): ColumnPart {
  const rank = levels.indexOf(column);
  if (rank >= 0) return rank;
  if (column === code) return "code";
  if (column === occupation) return "occupation";
  if (column === role) return "role";
  return column === basis ? "basis" : "ignore";
}

/** The parts with that column made another; the one that was that part before is not read, and other levels move up or down. */
export function withPart(parts: ColumnParts, column: number, part: ColumnPart): ColumnParts {
  const without = (at: number | null) => (at === column ? null : at);
  const levels = parts.levels.filter((at) => at !== column);
  const free = {
    levels,
    code: without(parts.code),
    occupation: without(parts.occupation),
    role: without(parts.role),
    basis: without(parts.basis),
  };
  if (part === "ignore") return free;
  return typeof part === "number"
    ? { ...free, levels: levels.toSpliced(part, 0, column) }
    : { ...free, [part]: column };
}
