import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import type { EntryFields, TreeEntry } from "#algorithms/read/tree/tree-entry.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";

/** Which column of a list says what, by place from 0. */
interface ListColumns {
  readonly id: number;
  readonly parent: number;
  readonly title: number | null;
  readonly code: number | null;
  readonly level: number | null;
  readonly notRead: readonly number[];
}

interface AdjacencyList {
  readonly entries: readonly TreeEntry[];
  readonly fields: EntryFields;
  readonly notRead: readonly string[];
}

const parentName = /^(parent|broader|under|belongsto|partof|isapartof|uplevel|above)/;
const titleNames = [
  "label",
  "title",
  "name",
  "preflabel",
  "preferredlabel",
  "preferredterm",
  "term",
  "text",
  "description",
];
const codeName = /^(code|soc|onet|notation|occupationcode)/;
const levelNames = ["level", "type", "kind", "levelname", "leveltype"];

/** Of the parents that rows name, that must be rows themselves: else the columns are something else. */
const leastKnown = 0.5;

/**
 * A list in which each row names the row that it stands under: an id, a parent and, if wanted, a label, a code and a
 * level. Known by the parent's column, whose cells come back in another.
 *
 * @param header cleaned cells
 * @returns `null` if it is no such list
 */
export function readAdjacencyList(header: readonly string[], body: readonly CsvRow[]): AdjacencyList | null {
  if (!header.some((name) => parentName.test(foldToLetters(name)))) return null;
  const cells = body.map((row) => header.map((_, at) => cleanCell(row.cells[at] ?? "")));
  const columns = findColumns(header, cells);
  if (columns === null) return null;
  const { id, parent, title, code, level } = columns;
  const field = (at: number | null) => (at === null ? null : (header[at] ?? null));
  const isTop = topMarks(cells, columns);
  const entries = body.map((row, index): TreeEntry => {
    const cell = (at: number | null) => (at === null ? "" : (cells[index]?.[at] ?? ""));
    const above = cell(parent);
    const own = cell(id);
    return {
      id: own === "" ? `row ${row.row}` : own,
      parents: above === "" || isTop(above, own) ? [] : [above],
      title: cell(title ?? id),
      code: cell(code) === "" ? null : cell(code),
      level: cell(level) === "" ? null : cell(level).toLowerCase(),
      place: { row: row.row, column: null, pointer: null },
      cells: row.cells,
    };
  });
  return {
    entries,
    fields: { id: field(id), parent: field(parent), title: field(title), code: field(code) },
    notRead: columns.notRead.map((at) => header[at] ?? ""),
  };
}

function findColumns(header: readonly string[], cells: readonly (readonly string[])[]): ListColumns | null {
  const names = header.map(foldToLetters);
  const parent = names.findIndex((name) => parentName.test(name));
  if (parent < 0) return null;
  const id = findIds(names, parent, cells);
  if (id === null) return null;
  const free = names.map((_, at) => at).filter((at) => at !== parent && at !== id);
  const named = (is: (name: string) => boolean) => free.find((at) => is(names[at] ?? "")) ?? null;
  const title =
    titleNames.map((wanted) => named((name) => name === wanted)).find((at) => at !== null) ??
    named((name) => /label|title|name/.test(name) && !parentName.test(name));
  const code = named((name) => codeName.test(name)) ?? (codeName.test(names[id] ?? "") ? id : null);
  const level = named((name) => levelNames.includes(name));
  const used = [parent, id, title, code, level];
  return {
    id,
    parent,
    title,
    code,
    level,
    notRead: free.filter((at) => !used.includes(at) && names[at] !== ""),
  };
}

/** The column in which most of the parents come back. */
function findIds(
  names: readonly string[],
  parent: number,
  cells: readonly (readonly string[])[],
): number | null {
  const parents = new Set(cells.map((row) => row[parent] ?? "").filter((cell) => cell !== ""));
  if (parents.size === 0) return null;
  const shares = names.map((_, at) => {
    if (at === parent) return 0;
    const own = new Set(cells.map((row) => row[at] ?? ""));
    return [...parents].filter((cell) => own.has(cell)).length / parents.size;
  });
  const most = Math.max(...shares);
  return most < leastKnown ? null : shares.indexOf(most);
}

/** A parent that is no row and stands where the top's would: `0`, `root`, `-`; or the row itself. */
function topMarks(
  cells: readonly (readonly string[])[],
  { id, parent }: ListColumns,
): (above: string, own: string) => boolean {
  const ids = new Set(cells.map((row) => row[id] ?? ""));
  const marks = new Set(["0", "-1", "-", "root", "none", "null", "n/a", "top", "(none)"]);
  const hasBlank = cells.some((row) => row[parent] === "");
  return (above, own) => (!ids.has(above) && marks.has(above.toLowerCase())) || (above === own && !hasBlank);
}
