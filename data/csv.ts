/** One row by column name. */
export type Row = ReadonlyMap<string, string>;

/** RFC 4180, for the tables of this folder; a cell holds no line break. */
export function parseRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map(parseLine);
}

/** @throws {RangeError} if a row is longer or shorter than the header; `name` is for the message */
export function parseTable(text: string, name: string): readonly Row[] {
  const [header = [], ...rows] = parseRows(text);
  return rows.map((cells, at) => {
    if (cells.length !== header.length)
      throw new RangeError(`${cells.length} cells, not ${header.length} (${name}, line ${at + 2})`);
    return new Map(header.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/** @throws {RangeError} if there is no such column */
export function cell(row: Row, column: string): string {
  const text = row.get(column);
  if (text === undefined)
    throw new RangeError(`unknown column: ${column} (has ${[...row.keys()].join(", ")})`);
  return text;
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

export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows].map((cells) => cells.map(quote).join(",")).join("\n")}\n`;
}

function parseLine(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (const [, quoted, plain, end] of line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
  }
  return cells;
}

const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
