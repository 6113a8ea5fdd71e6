import { nearestText } from "#algorithms/read/edit-distance.ts";
import { findCycles } from "#algorithms/read/find-cycles.ts";
import type { TreeEntry } from "#algorithms/read/tree/tree-entry.ts";
import { placeOf, type TreeReport } from "#algorithms/read/tree/tree-report.ts";
import { foldText } from "#algorithms/words/fold-text.ts";

/** A place of the tree. */
export interface TreeNode {
  readonly entry: TreeEntry;
  readonly parent: string | null;
  /** From 0 at the top. */
  readonly depth: number;
}

interface HungNodes {
  /** Each after its parent. */
  readonly nodes: ReadonlyMap<string, TreeNode>;
  /** Ids of all places, those that were set aside too. */
  readonly known: ReadonlyMap<string, TreeEntry>;
  readonly near: (id: string) => readonly string[];
}

/** Among more ids than this the nearest is not looked for: every wrong one would cost a pass over all. */
const mostCompared = 2000;

/** Holds places against each other: ids that stand twice, parents that are missing, circles, labels that are alike. */
export function hangNodes(entries: readonly TreeEntry[], report: TreeReport): HungNodes {
  const { tell, lost } = report;
  const known = new Map<string, TreeEntry>();
  for (const entry of entries) {
    const before = known.get(entry.id);
    if (before === undefined) known.set(entry.id, entry);
    else tell(entry, "id", "set-aside", { code: "duplicate-id", id: entry.id, first: placeOf(before) });
  }
  const near = (id: string) => {
    const nearest = known.size > mostCompared ? null : nearestText(id, known.keys(), 3);
    return nearest === null ? [] : [nearest];
  };

  for (const entry of known.values()) {
    const [parent, ...more] = entry.parents;
    if (parent !== undefined && !known.has(parent))
      tell(entry, "parent", "set-aside", { code: "unknown-parent", id: parent, options: near(parent) });
    for (const id of more) tell(entry, "parent", "noted", { code: "second-parent", id });
    if (entry.title === "") tell(entry, "title", "noted", { code: "blank-label", id: entry.id });
  }
  tellCycles(known, report);

  const nodes = inOrder(known, lost);
  for (const [id, entry] of known)
    if (!nodes.has(id) && !lost.has(entry))
      tell(entry, "parent", "set-aside", { code: "parent-set-aside", id: entry.parents[0] ?? "" });
  tellTwins(nodes.values(), report);
  return { nodes, known, near };
}

function tellCycles(known: ReadonlyMap<string, TreeEntry>, { tell, lose }: TreeReport): void {
  const parentOf = new Map([...known].map(([id, { parents }]) => [id, parents[0] ?? null]));
  for (const path of findCycles(parentOf)) {
    const titles = path.map((id) => known.get(id)?.title || id);
    const [start] = path;
    for (const id of path) {
      const entry = known.get(id);
      if (entry === undefined) continue;
      if (id === start)
        tell(entry, "parent", "set-aside", { code: "cycle", path: [...titles, titles[0] ?? id] });
      lose(entry);
    }
  }
}

/** Entries that hang together up to the top, each after its parent, else in the order of the file. */
function inOrder(
  known: ReadonlyMap<string, TreeEntry>,
  lost: ReadonlySet<TreeEntry>,
): ReadonlyMap<string, TreeNode> {
  const nodes = new Map<string, TreeNode>();
  const bad = new Set<string>();
  for (const start of known.keys()) {
    const waiting: TreeEntry[] = [];
    let at: string | null = start;
    while (at !== null && !nodes.has(at)) {
      const entry: TreeEntry | undefined = known.get(at);
      if (entry === undefined || lost.has(entry) || bad.has(at)) break;
      waiting.push(entry);
      at = entry.parents[0] ?? null;
    }
    if (at !== null && !nodes.has(at)) {
      for (const { id } of waiting) bad.add(id);
      continue;
    }
    for (const entry of waiting.reverse()) {
      const parent = entry.parents[0] ?? null;
      const depth = parent === null ? 0 : (nodes.get(parent)?.depth ?? 0) + 1;
      nodes.set(entry.id, { entry, parent, depth });
    }
  }
  return nodes;
}

/** Two places of one name under one parent. */
function tellTwins(nodes: Iterable<TreeNode>, { tell }: TreeReport): void {
  const seen = new Map<string, TreeEntry>();
  for (const { entry, parent } of nodes) {
    const key = `${parent ?? ""}\n${foldText(entry.title)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, entry);
    else if (entry.title !== "")
      tell(entry, "title", "noted", {
        code: "duplicate-label",
        title: entry.title,
        first: placeOf(before),
      });
  }
}
