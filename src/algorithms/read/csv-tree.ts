import { takeId } from "#algorithms/read/take-id.ts";
import { slug } from "#algorithms/words/slug.ts";
import { blankMark } from "#domain/blank-mark.ts";
import type { FrameworkFile, Level } from "#domain/framework.ts";

type FileNode = FrameworkFile["nodes"][number];

/** Grows the nodes of a sheet: a node is its path of titles, so a name under two parents is two nodes. */
export interface CsvTree {
  readonly nodes: readonly FileNode[];
  /** The narrowest node of the path, made if it is new. @param path titles, widest first, one a level from the top */
  readonly place: (path: readonly string[]) => string;
}

export function createCsvTree(levels: readonly Level[]): CsvTree {
  const nodes: FileNode[] = [];
  const byPath = new Map<string, string>();
  const taken = new Set<string>();
  return {
    nodes,
    place: (path) => {
      let parent: string | null = null;
      let key = "";
      for (const [depth, title] of path.entries()) {
        key += `\n${title}`; // a cell's words hold no line break
        if (title === blankMark) continue;
        let id = byPath.get(key);
        if (id === undefined) {
          const own = slug(title) || "node";
          id = takeId(parent === null ? own : `${parent}/${own}`, taken);
          byPath.set(key, id);
          nodes.push({ id, level: levels[depth]?.id ?? "", title, parent });
        }
        parent = id;
      }
      return parent ?? "";
    },
  };
}
