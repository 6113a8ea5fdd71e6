import type { ShapedFile } from "#algorithms/read/check-shape.ts";
import type { Codebook } from "#algorithms/read/codebook.ts";
import { nearestText } from "#algorithms/read/edit-distance.ts";
import { findCycles } from "#algorithms/read/find-cycles.ts";
import { readCode } from "#algorithms/read/read-code.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import type { Fault, ImportProblem } from "#domain/import-report.ts";

/** Among more ids than this the nearest is not looked for: every wrong one would cost a pass over all. */
const mostCompared = 2000;

type FileNode = FrameworkFile["nodes"][number];

export interface CheckedStructure {
  /** Each after its parent. */
  readonly nodes: readonly FileNode[];
  readonly memberships: FrameworkFile["memberships"];
  readonly problems: readonly ImportProblem[];
}

/** Holds what the entries say of each other: levels, parents, nodes, occupations, repeats. */
export function checkStructure(
  { file, nodesAt, membershipsAt }: ShapedFile,
  codebook: Codebook,
): CheckedStructure {
  const problems: ImportProblem[] = [];
  const setAside = (pointer: string, fault: Fault) =>
    problems.push({ row: null, column: null, pointer, effect: "set-aside", ...fault });

  const tree = checkNodes(file, (at, key, fault) => setAside(`/nodes/${nodesAt[at]}/${key}`, fault));
  const good = new Set(tree.nodes.map(({ id }) => id));

  const first = new Map<string, number>();
  const codes = new Map<string, ReturnType<typeof readCode>>();
  const memberships = file.memberships.filter(({ occupation, node }, at) => {
    const pointer = `/memberships/${membershipsAt[at]}`;
    const key = `${occupation}\n${node}`;
    const before = first.get(key);
    first.set(key, before ?? membershipsAt[at] ?? at);
    const code = codes.get(occupation) ?? readCode(codebook, occupation, "");
    codes.set(occupation, code);
    if ("fault" in code) setAside(`${pointer}/occupation`, code.fault);
    else if (tree.known.has(node) && !good.has(node))
      setAside(`${pointer}/node`, { code: "node-set-aside", id: node });
    else if (!good.has(node))
      setAside(`${pointer}/node`, { code: "unknown-node", id: node, options: tree.near(node) });
    else if (before !== undefined)
      setAside(pointer, { code: "duplicate-membership", id: occupation, first: `/memberships/${before}` });
    else return true;
    return false;
  });
  return { nodes: tree.nodes, memberships, problems };
}

function checkNodes(
  { nodes, levels }: FrameworkFile,
  report: (at: number, key: string, fault: Fault) => void,
): {
  readonly nodes: readonly FileNode[];
  readonly known: ReadonlyMap<string, unknown>;
  readonly near: (id: string) => readonly string[];
} {
  const rank = new Map(levels.map(({ id }, at) => [id, at]));
  const byId = new Map<string, { readonly node: FileNode; readonly at: number }>();
  const bad = new Set<string>();
  for (const [at, node] of nodes.entries()) {
    const before = byId.get(node.id);
    if (before !== undefined) {
      report(at, "id", { code: "duplicate-id", id: node.id, first: `/nodes/${before.at}` });
      continue;
    }
    byId.set(node.id, { node, at });
    if (rank.has(node.level)) continue;
    report(at, "level", { code: "unknown-level", id: node.level, options: [...rank.keys()] });
    bad.add(node.id);
  }
  const near = (id: string) => {
    const nearest = byId.size > mostCompared ? null : nearestText(id, byId.keys(), 3);
    return nearest === null ? [] : [nearest];
  };

  for (const [id, { node, at }] of byId) {
    if (node.parent === null || bad.has(id)) continue;
    const parent = byId.get(node.parent)?.node;
    if (parent === undefined) {
      report(at, "parent", { code: "unknown-parent", id: node.parent, options: near(node.parent) });
      bad.add(id);
    }
  }
  for (const path of findCycles(new Map([...byId].map(([id, { node }]) => [id, node.parent])))) {
    const [start] = path;
    const at = byId.get(start)?.at ?? 0;
    const titles = path.map((id) => byId.get(id)?.node.title ?? id);
    report(at, "parent", { code: "cycle", path: [...titles, titles[0] ?? ""] });
    for (const id of path) bad.add(id);
  }
  for (const [id, { node, at }] of byId) {
    const parent = node.parent === null ? undefined : byId.get(node.parent)?.node;
    if (parent === undefined || bad.has(id) || bad.has(parent.id)) continue;
    if ((rank.get(parent.level) ?? 0) < (rank.get(node.level) ?? 0)) continue;
    report(at, "parent", { code: "level-order", title: node.title, parent: parent.title });
    bad.add(id);
  }
  const ordered = inOrder(byId, bad);
  const good = new Set(ordered);
  for (const [id, { node, at }] of byId)
    if (!good.has(node) && !bad.has(id))
      report(at, "parent", { code: "parent-set-aside", id: node.parent ?? "" });
  return { nodes: ordered, known: byId, near };
}

/** Nodes that are right all the way up, each after its parent, else in file order. */
function inOrder(
  byId: ReadonlyMap<string, { readonly node: FileNode }>,
  bad: ReadonlySet<string>,
): readonly FileNode[] {
  const verdict = new Map<string, boolean>();
  const ordered: FileNode[] = [];
  for (const start of byId.keys()) {
    const waiting: FileNode[] = [];
    let at: string | null = start;
    while (at !== null && !verdict.has(at) && !bad.has(at)) {
      const node: FileNode | undefined = byId.get(at)?.node;
      if (node === undefined) break;
      waiting.push(node);
      at = node.parent;
    }
    const good = at === null || (!bad.has(at) && (verdict.get(at) ?? false));
    for (const node of waiting.reverse()) {
      verdict.set(node.id, good);
      if (good) ordered.push(node);
    }
  }
  return ordered;
}
