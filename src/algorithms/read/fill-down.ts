import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { CsvColumns } from "#algorithms/read/csv-columns.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";

interface FilledRows {
  readonly rows: readonly CsvRow[];
  /** Rows that took something from the row above. */
  readonly filled: number;
}

/**
 * Rows in which a level is written once and left blank below: each blank takes what the row above has, as long as the
 * wider levels are the same. Rows that say nothing of an occupation are left as they are.
 */
export function fillDown(body: readonly CsvRow[], { levels, code, occupation }: CsvColumns): FilledRows {
  let above: readonly string[] = levels.map(() => "");
  let filled = 0;
  const rows = body.map((row) => {
    const cell = (at: number | null) => (at === null ? "" : cleanCell(row.cells[at] ?? ""));
    if (cell(code) === "" && cell(occupation) === "") {
      above = levels.map(cell);
      return row;
    }
    let isSame = true;
    const path = levels.map((at, depth) => {
      const own = cell(at);
      const wanted = above[depth] ?? "";
      if (own === "" && isSame) return wanted;
      isSame &&= own === wanted;
      return own;
    });
    const missing = levels.filter((at, depth) => cell(at) === "" && path[depth] !== "");
    above = path;
    if (missing.length === 0) return row;
    filled += 1;
    const cells = [...row.cells];
    for (const at of missing) {
      while (cells.length < at) cells.push("");
      cells[at] = path[levels.indexOf(at)] ?? "";
    }
    return { ...row, cells };
  });
  return { rows, filled };
}
