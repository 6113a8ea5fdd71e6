import type { Codebook } from "#algorithms/read/codebook.ts";
import type { ReadCode } from "#algorithms/read/codes/code-reading.ts";
import { findOccupations } from "#algorithms/read/tree/find-occupations.ts";
import { hangNodes, type TreeNode } from "#algorithms/read/tree/hang-nodes.ts";
import type { EntryFields, TreeEntry } from "#algorithms/read/tree/tree-entry.ts";
import { createTreeReport, placeOf } from "#algorithms/read/tree/tree-report.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { CodeTableName, ImportProblem } from "#domain/import-report.ts";

interface PlacedOccupation {
  readonly occupation: OccupationId;
  readonly node: string;
  readonly publishedFor: string | null;
  /** The file's own code, where it only leads to the occupation. */
  readonly note: string | null;
}

interface Tree {
  /** Each after its parent. */
  readonly nodes: readonly TreeNode[];
  readonly placed: readonly PlacedOccupation[];
  readonly setAside: readonly TreeEntry[];
  readonly problems: readonly ImportProblem[];
  readonly needs: readonly CodeTableName[];
}

/** Parts entries into places and occupations, and hangs each where the file says. */
export function buildTree(entries: readonly TreeEntry[], codebook: Codebook, fields: EntryFields): Tree {
  const report = createTreeReport(fields);
  const { codes, needs } = findOccupations(entries, codebook);
  const hung = hangNodes(
    entries.filter((entry) => !codes.has(entry)),
    report,
  );
  const placed: PlacedOccupation[] = [];
  const firsts = new Map<string, TreeEntry>();

  const place = (entry: TreeEntry, code: Exclude<ReadCode, { readonly fault: unknown }>, node: string) => {
    let twin: TreeEntry | null = null;
    let added = 0;
    for (const occupation of code.occupations) {
      const key = `${occupation}\n${node}`;
      const first = firsts.get(key);
      twin ??= first ?? null;
      if (first !== undefined) continue;
      firsts.set(key, entry);
      added += 1;
      const isIndirect = code.through !== null && code.through !== "combined";
      const { publishedFor } = code;
      placed.push({ occupation, node, publishedFor, note: isIndirect ? entry.code : null });
    }
    return added > 0 ? null : twin;
  };

  for (const [entry, code] of codes) {
    const { parents } = entry;
    if ("fault" in code) {
      report.tell(entry, "code", "set-aside", code.fault);
      continue;
    }
    if (parents.length === 0) report.tell(entry, "parent", "set-aside", { code: "occupation-without-place" });
    const good = parents.filter((id) => hung.nodes.has(id));
    const twins = good.map((id) => place(entry, code, id));
    const effect = good.length > 0 ? "noted" : "set-aside";
    for (const id of parents) {
      if (hung.nodes.has(id)) continue;
      if (hung.known.has(id)) report.tell(entry, "parent", effect, { code: "parent-set-aside", id });
      else report.tell(entry, "parent", effect, { code: "unknown-parent", id, options: hung.near(id) });
    }
    const [twin] = twins;
    if (twin && !twins.includes(null))
      report.tell(entry, "code", "set-aside", {
        code: "duplicate-entry",
        id: entry.code ?? entry.id,
        first: placeOf(twin),
      });
  }
  const { problems, lost } = report;
  const nodes = [...hung.nodes.values()];
  return { nodes, placed, setAside: entries.filter((entry) => lost.has(entry)), problems, needs };
}
