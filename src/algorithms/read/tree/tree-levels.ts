import { levelNames } from "#algorithms/read/csv-columns.ts";
import { takeId } from "#algorithms/read/take-id.ts";
import type { TreeNode } from "#algorithms/read/tree/hang-nodes.ts";
import { slug } from "#algorithms/words/slug.ts";
import type { Level } from "#domain/framework.ts";

/** Where a file has no words for its levels. */
const plainNames = ["group", "part", "smaller part"];

/** A level for each depth, by the one name that the file has for all at that depth, else by a plain word. */
export function treeLevels(nodes: readonly TreeNode[]): readonly Level[] {
  const names: Set<string>[] = [];
  for (const { depth, entry } of nodes) {
    names[depth] ??= new Set();
    names[depth].add(entry.level ?? "");
  }
  const ids = new Set<string>();
  const taken = new Set<string>();
  return names.map((own, depth) => {
    const [name = ""] = own.size === 1 ? own : [];
    const free = name !== "" && !taken.has(name) ? name : (plainNames[depth] ?? `level ${depth + 1}`);
    taken.add(free);
    return { id: takeId(slug(free) || "level", ids), ...levelNames(free) };
  });
}
