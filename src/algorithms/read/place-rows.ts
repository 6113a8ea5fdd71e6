import { cleanCell } from "#algorithms/read/clean-cell.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { surveyCodes } from "#algorithms/read/codes/survey-codes.ts";
import type { CsvColumns } from "#algorithms/read/csv-columns.ts";
import { createCsvTree } from "#algorithms/read/csv-tree.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { isOnetCluster } from "#algorithms/read/onet-download.ts";
import type { CsvRow } from "#algorithms/read/read-csv.ts";
import { type RowContext, readCsvRow } from "#algorithms/read/read-csv-row.ts";
import { isIndirect, rowMembership } from "#algorithms/read/row-membership.ts";
import { blankMark } from "#domain/blank-mark.ts";
import type { FrameworkFile, Level } from "#domain/framework.ts";
import type {
  CodeTableName,
  Fault,
  ImportChoices,
  ImportProblem,
  ReadThrough,
  SetAsideRow,
} from "#domain/import-report.ts";

/** What the rows of a sheet come to, held against each other. */
export interface PlacedRows {
  readonly nodes: FrameworkFile["nodes"];
  readonly memberships: FrameworkFile["memberships"];
  readonly problems: readonly ImportProblem[];
  readonly setAsideRows: readonly SetAsideRow[];
  /** Rows with a six-digit code, and the memberships that they became. */
  readonly groups: { readonly rows: number; readonly memberships: number };
  /** Rows whose codes or titles were read through something else, and the memberships that they became. */
  readonly through: ReadonlyMap<ReadThrough, { readonly rows: number; readonly memberships: number }>;
  /** Tables with which more rows could be read. */
  readonly needs: readonly CodeTableName[];
  /** Some row says nothing of its basis. */
  readonly basisAssumed: boolean;
  /** Nothing is wrong, every cluster is O*NET OnLine's and every code an O*NET-SOC one. */
  readonly asOnet: boolean;
}

interface PlaceOptions {
  readonly columns: CsvColumns;
  readonly codebook: Codebook;
  readonly levels: readonly Level[];
  readonly accepted: ImportChoices["titles"];
  /** Places are joined by semicolons in step. */
  readonly joined: boolean;
  readonly onProgress: (done: number, of: number) => void;
}

const rowsBetweenProgress = 2000;

/** @returns the fault if a limit is passed on the way */
export function placeRows(
  body: readonly CsvRow[],
  { columns, codebook, levels, accepted, joined, onProgress }: PlaceOptions,
): PlacedRows | Fault {
  const needs = new Set<CodeTableName>();
  const context: RowContext = {
    columns,
    codebook,
    joined,
    accepted,
    survey: surveyColumn(body, columns, codebook),
    need: (table) => needs.add(table),
    hasNarrower: findNarrower(body, columns),
    codes: new Map(),
  };
  const tree = createCsvTree(levels);
  const memberships: FrameworkFile["memberships"][number][] = [];
  const firstRow = new Map<string, number>();
  const problems: ImportProblem[] = [];
  const setAsideRows: SetAsideRow[] = [];
  const groups = { rows: 0, memberships: 0 };
  const through = new Map<ReadThrough, { rows: number; memberships: number }>();
  let basisAssumed = false;
  let asOnet = true;

  for (const [at, row] of body.entries()) {
    if (at % rowsBetweenProgress === 0) onProgress(at, body.length);
    const read = readCsvRow(row, context);
    for (const problem of read.problems) problems.push(problem);
    const before = memberships.length;
    let first: number | null = null;
    let isEmpty = false;
    for (const path of read.paths) {
      const node = tree.place(path);
      isEmpty ||= read.occupations.length === 0;
      for (const occupation of read.occupations) {
        const key = `${occupation}\n${node}`;
        const seen = firstRow.get(key);
        first ??= seen ?? null;
        if (seen !== undefined) continue;
        firstRow.set(key, row.row);
        memberships.push(rowMembership(read, occupation, node));
      }
      asOnet &&= isOnetCluster(path[0] ?? "");
    }
    const added = memberships.length - before;
    // Two programs, or two everyday titles, can lead to the same occupations: then a row that adds nothing says no less.
    const isJoined = added === 0 && first !== null && isIndirect(read);
    asOnet &&= read.problems.length === 0 && added > 0 && read.publishedFor === null && read.through === null;
    if (added === 0 && !isJoined && !isEmpty) {
      setAsideRows.push({ row: row.row, cells: row.cells });
      if (first !== null) problems.push(duplicate(row, columns, first));
    } else {
      basisAssumed ||= read.basis === null && !isEmpty;
      const counted = read.through === null ? groups : through.get(read.through);
      if (read.through !== null)
        through.set(read.through, {
          rows: (counted?.rows ?? 0) + 1,
          memberships: (counted?.memberships ?? 0) + added,
        });
      else if (read.publishedFor !== null) {
        groups.rows += 1;
        groups.memberships += added;
      }
    }
    if (memberships.length > importLimits.memberships)
      return { code: "too-many-memberships", limit: importLimits.memberships };
    if (tree.nodes.length > importLimits.nodes) return { code: "too-many-nodes", limit: importLimits.nodes };
  }
  onProgress(body.length, body.length);
  return {
    nodes: [...tree.nodes],
    memberships,
    problems,
    setAsideRows,
    groups,
    through,
    needs: [...needs],
    basisAssumed,
    asOnet,
  };
}

const surveyColumn = (body: readonly CsvRow[], { code, names }: CsvColumns, codebook: Codebook) =>
  surveyCodes(
    code === null ? "" : (names[code] ?? ""),
    code === null ? [] : body.map(({ cells }) => cleanCell(cells[code] ?? "")),
    codebook,
  );

const duplicate = ({ row }: CsvRow, columns: CsvColumns, first: number): ImportProblem => ({
  row,
  column: columns.names[columns.code ?? columns.occupation ?? 0] ?? null,
  pointer: null,
  effect: "set-aside",
  code: "duplicate-row",
  first,
});

/** Which wider paths have a narrower node somewhere in the file; worked out when the first row asks. */
function findNarrower(body: readonly CsvRow[], { levels }: CsvColumns): RowContext["hasNarrower"] {
  let known: Set<string> | null = null;
  return (wider) => {
    known ??= new Set(
      body.flatMap(({ cells }) => widerPaths(levels.map((at) => cleanCell(cells[at] ?? "")))),
    );
    return known.has(wider);
  };
}

const widerPaths = (path: readonly string[]): readonly string[] =>
  path.flatMap((title, depth) =>
    depth > 0 && title !== "" && title !== blankMark ? [path.slice(0, depth).join("\n")] : [],
  );
