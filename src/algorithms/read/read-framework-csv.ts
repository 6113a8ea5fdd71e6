import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { chooseColumns } from "#algorithms/read/columns/choose-columns.ts";
import { headerKey } from "#algorithms/read/columns/header-key.ts";
import { contentHash } from "#algorithms/read/content-hash.ts";
import { type CsvColumns, levelNames, readColumns } from "#algorithms/read/csv-columns.ts";
import { frameworkIdFor, titleFromFileName } from "#algorithms/read/file-id.ts";
import { fillDown } from "#algorithms/read/fill-down.ts";
import { findHeader } from "#algorithms/read/find-header.ts";
import { guessDelimiter } from "#algorithms/read/guess-delimiter.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { countLevels, refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { keepAside } from "#algorithms/read/kept-aside.ts";
import { hasOnetHeader } from "#algorithms/read/onet-download.ts";
import { emptyNotes } from "#algorithms/read/place-notes.ts";
import { type PlacedRows, placeRows } from "#algorithms/read/place-rows.ts";
import { type CsvRow, readCsv } from "#algorithms/read/read-csv.ts";
import { takeId } from "#algorithms/read/take-id.ts";
import { readAdjacencyList } from "#algorithms/read/tree/adjacency-list.ts";
import { readFrameworkTree } from "#algorithms/read/tree/read-framework-tree.ts";
import { slug } from "#algorithms/words/slug.ts";
import {
  type FrameworkFile,
  frameworkFormat,
  frameworkFormatVersion,
  type Level,
} from "#domain/framework.ts";
import type { Fault, ImportChoices, ImportNote, ImportProblem, ImportResult } from "#domain/import-report.ts";

export interface ReadOptions {
  readonly fileName: string;
  readonly codebook: Codebook;
  readonly choices: ImportChoices;
  readonly onProgress: (done: number, of: number) => void;
}

/** Comma-, semicolon-, tab- or bar-separated text, as {@link readFrameworkRows}. */
export const readFrameworkCsv = (text: string, options: ReadOptions): ImportResult =>
  readFrameworkRows(readCsv(text, guessDelimiter(text)), contentHash(text), options);

/**
 * A sheet: a row is a membership, under a header that names any number of levels from widest to narrowest, then
 * `Code`, and if wanted `Occupation`, `Role` and `Basis`.
 *
 * @param sheet all rows, as a spreadsheet numbers them
 * @param hash of the content; see `contentHash`
 */
export function readFrameworkRows(
  sheet: readonly CsvRow[],
  hash: string,
  options: ReadOptions,
): ImportResult {
  const { fileName } = options;
  const file = { fileName, source: "sheet" } as const;
  const rows = sheet.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const headerAt = findHeader(rows);
  const [header, ...body] = rows.slice(headerAt);
  const names = (header?.cells ?? []).map(cleanCell);
  const { codebook, choices } = options;
  if (body.length > importLimits.memberships)
    return {
      framework: null,
      report: refusedReport(file, [
        wholeFile({ code: "too-many-memberships", limit: importLimits.memberships }),
      ]),
    };
  const list = choices.columns.has(headerKey(names)) ? null : readAdjacencyList(names, body);
  if (list !== null)
    return readFrameworkTree(list.entries, codebook, {
      ...file,
      title: titleFromFileName(fileName),
      hash,
      fields: list.fields,
      hasIds: true,
      problems: header === undefined ? [] : headerFaults(header, readColumns(names)),
      notes: [...columnNotes(list.notRead), ...titleNotes(headerAt)],
    });
  const { columns, shown } = chooseColumns(names, body, codebook, choices.columns);
  const columnsShown = header === undefined ? null : shown;
  const headerProblems = header === undefined ? [] : headerFaults(header, columns);
  const fault = header === undefined ? { code: "empty-file" as const } : sheetFault(columns, body.length);
  if (fault !== null)
    return {
      framework: null,
      report: refusedReport(file, [wholeFile(fault), ...headerProblems], { columns: columnsShown }),
    };

  const fill = fillDown(body, columns);
  const isFilled = choices.fillDown && fill.filled > 0;
  const onet = hasOnetHeader(columns.names);
  const levels = buildLevels(columns);
  const placed = placeRows(isFilled ? fill.rows : body, {
    ...options,
    columns,
    levels,
    accepted: choices.titles,
    joined: onet,
  });
  if ("code" in placed) return { framework: null, report: refusedReport(file, [wholeFile(placed)]) };

  const problems = [...headerProblems, ...placed.problems];
  const { nodes, memberships } = placed;
  const asTheyStood = new Map(isFilled ? body.map(({ row, cells }) => [row, cells]) : []);
  const setAsideRows = placed.setAsideRows.map(({ row, cells }) => ({
    row,
    cells: asTheyStood.get(row ?? 0) ?? cells,
  }));
  const counts = { read: body.length, setAside: setAsideRows.length, setAsideRows };
  if (nodes.length === 0) {
    const all = [wholeFile({ code: "nothing-left" }), ...problems];
    const { needs } = placed;
    return {
      framework: null,
      report: refusedReport(file, all, { ...counts, columns: columnsShown, needs }),
    };
  }
  const published = onet && placed.asOnet;
  const title = titleFromFileName(fileName);
  const framework: FrameworkFile = {
    format: frameworkFormat,
    formatVersion: frameworkFormatVersion,
    id: frameworkIdFor(title, hash),
    title,
    edition: "",
    publisher: published ? "O*NET OnLine" : "",
    basedOn: null,
    license: "",
    sources: [],
    levels: levels.map((level) => ({ ...level })),
    nodes,
    memberships: published
      ? memberships.map((one) => ({ ...one, basis: "published" as const }))
      : memberships,
    ...keepAside(columns.names, setAsideRows),
  };
  return {
    framework,
    report: {
      ...file,
      ...counts,
      placed: counts.read - counts.setAside,
      levels: countLevels(levels, nodes),
      nodes: nodes.length,
      memberships: memberships.length,
      problems,
      notes: [
        ...notesOf(placed, columns, published),
        ...emptyNotes(framework),
        ...titleNotes(headerAt),
        ...fillNotes(fill.filled, body.length, isFilled),
      ],
      columns: columnsShown,
      needs: placed.needs,
    },
  };
}

/** Why the sheet as a whole cannot be read. */
function sheetFault({ names, levels, code, occupation }: CsvColumns, rows: number): Fault | null {
  if (code === null && occupation === null) return { code: "no-code-column", columns: names.slice(0, 12) };
  if (levels.length === 0) return { code: "no-level-column" };
  if (levels.length > importLimits.depth) return { code: "too-deep", limit: importLimits.depth };
  if (rows === 0) return { code: "no-rows" };
  return null;
}

function buildLevels({ levels, names }: CsvColumns): readonly Level[] {
  const taken = new Set<string>();
  return levels.map((at) => {
    const name = names[at] ?? "";
    return { id: takeId(slug(name) || "level", taken), ...levelNames(name) };
  });
}

function headerFaults({ row, faults }: CsvRow, { blank, names }: CsvColumns): readonly ImportProblem[] {
  const place = (at: number) => ({ row, column: names[at] ?? null, pointer: null, effect: "noted" as const });
  return [
    ...faults.map(({ code, cell }) => ({ ...place(cell), code })),
    ...blank.map((at) => ({ ...place(at), code: "blank-header" as const })),
  ];
}

function notesOf(
  { groups, through, basisAssumed }: PlacedRows,
  { notRead, names }: CsvColumns,
  published: boolean,
): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  if (published) notes.push({ code: "onet-download" });
  else if (basisAssumed) notes.push({ code: "basis-assumed", basis: "proposed" });
  if (groups.rows > 0) notes.push({ code: "group-codes", ...groups });
  for (const [way, counts] of through) notes.push({ code: "read-through", through: way, ...counts });
  return [...notes, ...columnNotes(notRead.map((at) => names[at] ?? ""))];
}

const columnNotes = (columns: readonly string[]): readonly ImportNote[] =>
  columns.length > 0 ? [{ code: "columns-not-read", columns }] : [];

/** Of the rows, that must lack a level for filling to be offered: a slip or two is to be mended by hand. */
const leastToFill = 0.1;

function fillNotes(rows: number, of: number, isFilled: boolean): readonly ImportNote[] {
  if (isFilled) return [{ code: "filled-down", rows }];
  return rows >= 2 && rows >= of * leastToFill ? [{ code: "can-fill-down", rows }] : [];
}

const titleNotes = (rows: number): readonly ImportNote[] => (rows > 0 ? [{ code: "title-lines", rows }] : []);
