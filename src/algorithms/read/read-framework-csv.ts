import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { contentHash } from "#algorithms/read/content-hash.ts";
import { type CsvColumns, levelNames, readColumns } from "#algorithms/read/csv-columns.ts";
import { frameworkIdFor, titleFromFileName } from "#algorithms/read/file-id.ts";
import { guessDelimiter } from "#algorithms/read/guess-delimiter.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { countLevels, refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { hasOnetHeader } from "#algorithms/read/onet-download.ts";
import { type PlacedRows, placeRows } from "#algorithms/read/place-rows.ts";
import { type CsvRow, readCsv } from "#algorithms/read/read-csv.ts";
import { takeId } from "#algorithms/read/take-id.ts";
import { slug } from "#algorithms/words/slug.ts";
import {
  type FrameworkFile,
  frameworkFormat,
  frameworkFormatVersion,
  type Level,
} from "#domain/framework.ts";
import type { Fault, ImportNote, ImportProblem, ImportResult } from "#domain/import-report.ts";

export interface ReadOptions {
  readonly fileName: string;
  readonly codebook: Codebook;
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * A sheet: a row is a membership, under a header that names any number of levels from widest to narrowest, then
 * `Code`, and if wanted `Occupation`, `Role` and `Basis`.
 */
export function readFrameworkCsv(text: string, options: ReadOptions): ImportResult {
  const { fileName } = options;
  const file = { fileName, source: "sheet" } as const;
  const rows = readCsv(text, guessDelimiter(text)).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ""),
  );
  const [header, ...body] = rows;
  const columns = readColumns((header?.cells ?? []).map(cleanCell));
  const headerProblems = header === undefined ? [] : headerFaults(header, columns);
  const fault = header === undefined ? { code: "empty-file" as const } : sheetFault(columns, body.length);
  if (fault !== null)
    return { framework: null, report: refusedReport(file, [wholeFile(fault), ...headerProblems]) };

  const onet = hasOnetHeader(columns.names);
  const levels = buildLevels(columns);
  const placed = placeRows(body, { ...options, columns, levels, joined: onet });
  if ("code" in placed) return { framework: null, report: refusedReport(file, [wholeFile(placed)]) };

  const problems = [...headerProblems, ...placed.problems];
  const { setAsideRows, nodes, memberships } = placed;
  const counts = { read: body.length, setAside: setAsideRows.length, setAsideRows };
  if (memberships.length === 0) {
    const all = [wholeFile({ code: "nothing-left" }), ...problems];
    return { framework: null, report: refusedReport(file, all, counts) };
  }
  const published = onet && placed.asOnet;
  const title = titleFromFileName(fileName);
  const framework: FrameworkFile = {
    format: frameworkFormat,
    formatVersion: frameworkFormatVersion,
    id: frameworkIdFor(title, contentHash(text)),
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
      notes: notesOf(placed, columns, published),
    },
  };
}

/** Why the sheet as a whole cannot be read. */
function sheetFault({ names, levels, code }: CsvColumns, rows: number): Fault | null {
  if (code === null) return { code: "no-code-column", columns: names.slice(0, 12) };
  if (levels.length === 0) return { code: "no-level-column" };
  if (levels.length > importLimits.depth) return { code: "too-deep", limit: importLimits.depth };
  if (rows === 0) return { code: "no-rows" };
  if (rows > importLimits.memberships)
    return { code: "too-many-memberships", limit: importLimits.memberships };
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
  { groups, basisAssumed }: PlacedRows,
  { notRead, names }: CsvColumns,
  published: boolean,
): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  if (published) notes.push({ code: "onet-download" });
  else if (basisAssumed) notes.push({ code: "basis-assumed", basis: "proposed" });
  if (groups.rows > 0) notes.push({ code: "group-codes", ...groups });
  if (notRead.length > 0)
    notes.push({ code: "columns-not-read", columns: notRead.map((at) => names[at] ?? "") });
  return notes;
}
