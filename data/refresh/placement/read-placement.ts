import { cleanCell } from "../../../src/algorithms/read/clean-cell.ts";
import { type CsvColumns, readColumns } from "../../../src/algorithms/read/csv-columns.ts";
import type { CsvRow } from "../../../src/algorithms/read/read-csv.ts";
import { readPlaces } from "../../../src/algorithms/read/read-places.ts";
import { foldTitle } from "../../../src/algorithms/words/fold-title.ts";
import type { FrameworkFile } from "../../../src/domain/framework.ts";

type FileMembership = FrameworkFile["memberships"][number];

/** An occupation by its O*NET-SOC code, and the code at which its wage is published. */
export interface PlacedOccupation {
  readonly code: string;
  readonly wageCode: string;
}

/** The framework with the placement of the file, or what of the file cannot be placed, a line each. */
export type Placement =
  | { readonly file: FrameworkFile; readonly added: number; readonly removed: number }
  | { readonly problems: readonly string[] };

/** Names that a publisher writes in two ways. */
const spellings = [["audio/video", "a/v"]] as const;

/**
 * A publisher's list of codes by cluster and narrower place, as the placement of the framework that has these places.
 * A six-digit code stands for all of its O*NET occupations, a code at which BLS publishes several SOC codes for all of
 * theirs. Nothing is placed by half: every row has its place and its code, or the file is refused.
 */
export function readPlacement(
  rows: readonly CsvRow[],
  frameworks: readonly FrameworkFile[],
  occupations: readonly PlacedOccupation[],
): Placement {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const columns = readColumns((header?.cells ?? []).map(cleanCell));
  if (columns.code === null || columns.levels.length === 0)
    return { problems: [`no column of codes, or none of places (${columns.names.join(", ")})`] };
  const placed = frameworks
    .map((file) => placeIn(file, { body, columns, byCode: codesOf(occupations) }))
    .sort((one, other) => one.problems.length - other.problems.length);
  const [best] = placed;
  if (best === undefined || best.problems.length > 0) return { problems: best?.problems ?? [] };
  const key = ({ occupation, node }: FileMembership) => `${occupation}\n${node}`;
  const before = new Set(best.file.memberships.map(key));
  const memberships = [...best.memberships].sort(byOccupation);
  const kept = memberships.filter((one) => before.has(key(one))).length;
  return {
    file: { ...best.file, memberships },
    added: memberships.length - kept,
    removed: before.size - kept,
  };
}

interface PlaceOptions {
  readonly body: readonly CsvRow[];
  readonly columns: CsvColumns;
  readonly byCode: ReadonlyMap<string, readonly string[]>;
}

function placeIn(file: FrameworkFile, { body, columns, byCode }: PlaceOptions) {
  const nodes = nodesByPath(file, columns.levels.length);
  const memberships = new Map<string, FileMembership>();
  const problems = body.flatMap(({ row, cells }) => {
    const code = cleanCell(cells[columns.code ?? 0] ?? "");
    const levels = columns.levels.map((at) => cleanCell(cells[at] ?? ""));
    const occupations = byCode.get(code);
    const places = readPlaces(levels, true);
    if (occupations === undefined) return [`unknown code: ${code} (row ${row})`];
    if ("fault" in places) return [`places are not in step: ${levels.join(" > ")} (row ${row})`];
    return places.paths.flatMap((path) => {
      const node = nodes.get(pathKey(path));
      if (node === undefined) return [`unknown place: ${path.join(" > ")} (row ${row})`];
      const publishedFor = code.includes(".") ? {} : { publishedFor: code };
      for (const occupation of occupations)
        memberships.set(`${occupation}\n${node}`, { occupation, node, basis: "published", ...publishedFor });
      return [];
    });
  });
  return { file, memberships: [...memberships.values()], problems };
}

/** Nodes of the narrowest level by the titles above them, of as many levels as the file names. */
function nodesByPath({ nodes, levels }: FrameworkFile, depth: number): ReadonlyMap<string, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const narrowest = levels.at(-1)?.id;
  return new Map(
    nodes
      .filter(({ level }) => level === narrowest)
      .map(({ id }) => {
        const path: string[] = [];
        for (let at = byId.get(id); at !== undefined && path.length < depth; at = byId.get(at.parent ?? ""))
          path.unshift(at.title);
        return [pathKey(path), id];
      }),
  );
}

const pathKey = (path: readonly string[]) => path.map(spelledAlike).join("\n");

const spelledAlike = (title: string) =>
  foldTitle(spellings.reduce((text, [one, other]) => text.replaceAll(one, other), title.toLowerCase()));

/** O*NET-SOC codes, SOC codes, and codes at which several SOC codes have one wage, each to its occupations. */
function codesOf(occupations: readonly PlacedOccupation[]): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, string[]>();
  for (const { code, wageCode } of occupations)
    for (const key of new Set([code, code.slice(0, 7), wageCode]))
      if (key !== "") byCode.set(key, [...(byCode.get(key) ?? []), code]);
  return byCode;
}

function byOccupation(one: FileMembership, other: FileMembership): number {
  if (one.occupation !== other.occupation) return one.occupation < other.occupation ? -1 : 1;
  return one.node < other.node ? -1 : 1;
}
