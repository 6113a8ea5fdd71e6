import type { ImportReport } from "#domain/import-report.ts";
import type { Text } from "#text/en.ts";

/** The report as a sheet: each problem with its place, its mend, and the row as it stood in the file. */
export function problemsToCells(
  { problems, setAsideRows, source }: ImportReport,
  { report }: Text,
): readonly (readonly (string | number | null)[])[] {
  const { row, line, field, problem: what, mend, was } = report.table;
  const rows = new Map(setAsideRows.map((one) => [one.row, one.cells.join(" | ")]));
  return [
    [source === "json" ? line : row, field, what, mend, was],
    ...problems.map((problem) => {
      const { message, fix } = report.problem(problem);
      const place = problem.pointer ?? problem.column;
      return [
        problem.row,
        place,
        message,
        fix,
        problem.row === null ? null : (rows.get(problem.row) ?? null),
      ];
    }),
  ];
}
