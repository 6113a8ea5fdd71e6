import { checkShape } from "#algorithms/read/check-shape.ts";
import { checkStructure } from "#algorithms/read/check-structure.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { frameworkIdFor, titleFromFileName } from "#algorithms/read/file-id.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { countLevels, refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { keptAsideNotes } from "#algorithms/read/kept-aside.ts";
import { emptyNotes, twinNotes } from "#algorithms/read/place-notes.ts";
import { frameworkFormatVersion } from "#domain/framework.ts";
import type { Fault, ImportProblem, ImportReport, ImportResult } from "#domain/import-report.ts";

interface CheckOptions {
  readonly fileName: string;
  readonly source: ImportReport["source"];
  readonly codebook: Codebook;
  readonly onProgress: (done: number, of: number) => void;
  /** Of the content, asked for where the file has no id of its own; see `contentHash`. */
  readonly hash: () => string;
  /** Says of each problem, whose pointer is one into the value, where in the file it is. */
  readonly locate: (problems: readonly ImportProblem[]) => readonly ImportProblem[];
}

/** Holds a value against the public format, whatever text it was read from. */
export function checkFramework(
  raw: RawFile,
  { fileName, source, codebook, onProgress, hash, locate }: CheckOptions,
): ImportResult {
  const file = { fileName, source };
  const refuse = (...problems: readonly ImportProblem[]): ImportResult => ({
    framework: null,
    report: refusedReport(file, problems),
  });
  const fault = headFault(raw);
  if (fault !== null) return refuse(fault);
  onProgress(1, 3);

  const titled = { ...raw, title: isText(raw.title) ? raw.title : titleFromFileName(fileName) };
  const withHead = { ...titled, id: isId(raw.id) ? raw.id : frameworkIdFor(titled.title, hash()) };
  const { shaped, problems } = checkShape(withHead, codebook);
  const headProblems = [
    ...(isText(raw.title) ? [] : [headNote(raw, "title")]),
    ...(isId(raw.id) ? [] : [headNote(raw, "id")]),
  ];
  const checked = shaped === null ? null : checkStructure(shaped, codebook);
  onProgress(2, 3);
  const all = [...headProblems, ...problems, ...(checked?.problems ?? [])];
  const located = locate(all);
  onProgress(3, 3);
  if (shaped === null || checked === null) return refuse(...located);

  const { nodes, memberships } = checked;
  const entries = Array.isArray(raw.memberships) ? raw.memberships : [];
  const placed = new Set(memberships);
  const kept = new Set(
    shaped.membershipsAt.filter((_, at) => placed.has(entryAt(shaped.file.memberships, at))),
  );
  const lost = entries.flatMap((entry: unknown, at) => (kept.has(at) ? [] : [{ entry, at }]));
  const counts = {
    read: entries.length,
    setAside: lost.length,
    setAsideRows: lost.map(({ entry }) => ({ row: null, cells: [JSON.stringify(entry) ?? ""] })),
  };
  if (nodes.length === 0)
    return {
      framework: null,
      report: refusedReport(file, [wholeFile({ code: "nothing-left" }), ...located], counts),
    };
  return {
    framework: { ...shaped.file, nodes: [...nodes], memberships },
    report: {
      ...file,
      ...counts,
      placed: counts.read - counts.setAside,
      levels: countLevels(shaped.file.levels, nodes),
      nodes: nodes.length,
      memberships: memberships.length,
      problems: located,
      notes: [...keptAsideNotes(shaped.file), ...emptyNotes({ nodes, memberships }), ...twinNotes({ nodes })],
      columns: null,
      needs: [],
    },
  };
}

const entryAt = <Entry>(list: readonly Entry[], at: number): Entry => {
  const entry = list[at];
  if (entry === undefined) throw new RangeError(`no entry: ${at}`);
  return entry;
};

export type RawFile = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isId = (value: unknown): value is string => typeof value === "string" && /^[a-z0-9-]+$/.test(value);

const headNote = (raw: RawFile, key: "id" | "title"): ImportProblem => ({
  row: null,
  column: null,
  pointer: key in raw ? `/${key}` : "",
  effect: "noted",
  ...(key in raw
    ? { code: "bad-value", key, expected: key === "id" ? "id" : "text", options: [] }
    : { code: "missing-key", key }),
});

/** Why the file as a whole cannot be read, before any of its entries is looked at. */
function headFault(raw: RawFile): ImportProblem | null {
  const at = (pointer: string, fault: Fault): ImportProblem => ({ ...wholeFile(fault), pointer });
  const { formatVersion } = raw;
  if (formatVersion !== frameworkFormatVersion) {
    if (typeof formatVersion === "number" && formatVersion > frameworkFormatVersion)
      return at("/formatVersion", {
        code: "newer-version",
        version: String(formatVersion),
        ours: frameworkFormatVersion,
      });
    return at("", { code: "missing-key", key: "formatVersion" });
  }
  for (const [list, limit, code] of [
    ["nodes", importLimits.nodes, "too-many-nodes"],
    ["memberships", importLimits.memberships, "too-many-memberships"],
    ["levels", importLimits.depth, "too-deep"],
  ] as const) {
    const value = raw[list];
    if (Array.isArray(value) && value.length > limit) return at(`/${list}`, { code, limit });
  }
  return null;
}
