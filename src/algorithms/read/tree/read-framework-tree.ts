import type { Codebook } from "#algorithms/read/codebook.ts";
import { frameworkIdFor } from "#algorithms/read/file-id.ts";
import { importLimits } from "#algorithms/read/import-limits.ts";
import { countLevels, refusedReport, wholeFile } from "#algorithms/read/import-problems.ts";
import { keepAside } from "#algorithms/read/kept-aside.ts";
import { emptyNotes } from "#algorithms/read/place-notes.ts";
import { takeId } from "#algorithms/read/take-id.ts";
import { buildTree } from "#algorithms/read/tree/build-tree.ts";
import type { EntryFields, TreeEntry } from "#algorithms/read/tree/tree-entry.ts";
import { treeLevels } from "#algorithms/read/tree/tree-levels.ts";
import { slug } from "#algorithms/words/slug.ts";
import { type FrameworkFile, frameworkFormat, frameworkFormatVersion } from "#domain/framework.ts";
import type { Fault, ImportNote, ImportProblem, ImportReport, ImportResult } from "#domain/import-report.ts";

interface TreeFile {
  readonly fileName: string;
  readonly source: ImportReport["source"];
  readonly title: string;
  /** Of the content; see `contentHash`. */
  readonly hash: string;
  readonly fields: EntryFields;
  /** The entries' ids are the file's own, to be kept; else ids are made of titles. */
  readonly hasIds: boolean;
  /** What is known to be wrong before the entries are held against each other. */
  readonly problems?: readonly ImportProblem[];
  readonly notes?: readonly ImportNote[];
}

/** A framework of entries that say what they stand under. Those that are occupations become placements, the rest places. */
export function readFrameworkTree(
  entries: readonly TreeEntry[],
  codebook: Codebook,
  { fileName, source, title, hash, fields, hasIds, problems: before = [], notes = [] }: TreeFile,
): ImportResult {
  const file = { fileName, source };
  if (entries.length > importLimits.memberships + importLimits.nodes)
    return refuse(file, [wholeFile({ code: "too-many-nodes", limit: importLimits.nodes })]);
  const { nodes, placed, setAside, problems: found, needs } = buildTree(entries, codebook, fields);
  const problems = [...before, ...found];
  const counts = {
    read: entries.length,
    setAside: setAside.length,
    setAsideRows: setAside.map(({ place, cells }) => ({ row: place.row, cells })),
  };
  const fault = limitPassed(nodes, placed.length);
  if (fault !== null) return refuse(file, [wholeFile(fault), ...problems]);
  if (nodes.length === 0)
    return {
      framework: null,
      report: refusedReport(file, [wholeFile({ code: "nothing-left" }), ...problems], { ...counts, needs }),
    };

  const levels = treeLevels(nodes);
  const ids = nameNodes(nodes, hasIds);
  const idOf = (id: string) => ids.get(id) ?? id;
  const framework: FrameworkFile = {
    format: frameworkFormat,
    formatVersion: frameworkFormatVersion,
    id: frameworkIdFor(title, hash),
    title,
    edition: "",
    publisher: "",
    basedOn: null,
    license: "",
    sources: [],
    levels: levels.map((level) => ({ ...level })),
    nodes: nodes.map(({ entry, parent, depth }) => ({
      id: idOf(entry.id),
      level: levels[depth]?.id ?? "",
      title: entry.title || entry.code || entry.id,
      ...(entry.titles !== undefined && { titles: { ...entry.titles } }),
      ...(entry.code !== null && { code: entry.code }),
      parent: parent === null ? null : idOf(parent),
    })),
    memberships: placed.map(({ occupation, node, publishedFor, note }) => ({
      occupation,
      node: idOf(node),
      basis: "proposed",
      ...(publishedFor !== null && { publishedFor }),
      ...(note !== null && { note }),
    })),
    ...keepAside([], counts.setAsideRows),
  };
  return {
    framework,
    report: {
      ...file,
      ...counts,
      placed: counts.read - counts.setAside,
      levels: countLevels(levels, framework.nodes),
      nodes: nodes.length,
      memberships: placed.length,
      problems,
      notes: [
        ...notes,
        ...emptyNotes(framework),
        placed.length === 0
          ? { code: "no-occupations" as const }
          : { code: "basis-assumed" as const, basis: "proposed" as const },
      ],
      columns: null,
      needs,
    },
  };
}

const refuse = (
  file: Pick<ImportReport, "fileName" | "source">,
  problems: readonly ImportProblem[],
): ImportResult => ({ framework: null, report: refusedReport(file, problems) });

function limitPassed(nodes: readonly { readonly depth: number }[], placed: number): Fault | null {
  const { depth, nodes: mostNodes, memberships } = importLimits;
  if (nodes.some((node) => node.depth >= depth)) return { code: "too-deep", limit: depth };
  if (nodes.length > mostNodes) return { code: "too-many-nodes", limit: mostNodes };
  return placed > memberships ? { code: "too-many-memberships", limit: memberships } : null;
}

/** An id for each node by the entry's: its own, or one of the titles on the way to it. */
function nameNodes(
  nodes: readonly { readonly entry: TreeEntry; readonly parent: string | null }[],
  hasIds: boolean,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { entry, parent } of nodes) {
    const above = parent === null ? undefined : ids.get(parent);
    const own = slug(entry.title) || "node";
    ids.set(entry.id, takeId(hasIds ? entry.id : above === undefined ? own : `${above}/${own}`, taken));
  }
  return ids;
}
