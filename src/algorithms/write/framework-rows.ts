import type { Codebook } from "#algorithms/read/codebook.ts";
import { levelHeaders } from "#algorithms/write/level-headers.ts";
import { blankMark } from "#domain/blank-mark.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import { type OccupationId, occupationId } from "#domain/ids.ts";

type FileNode = FrameworkFile["nodes"][number];
type FileMembership = FrameworkFile["memberships"][number];

/**
 * The framework as the rows of a sheet under their header: one a membership, in the order of the tree, and one for a
 * place that holds nothing. A code that was published for a group of occupations stands for all of them in one row.
 */
export function frameworkToRows(
  { levels, nodes, memberships }: FrameworkFile,
  codebook: Codebook,
): readonly (readonly string[])[] {
  const children = groupBy(nodes, ({ parent }) => parent);
  const placed = groupBy(memberships, ({ node }) => node);
  const depthOf = new Map(levels.map(({ id }, depth) => [id, depth]));
  const hasRole = memberships.some(({ role }) => role !== undefined);
  const rows: (readonly string[])[] = [
    [...levelHeaders(levels), "Code", "Occupation", ...(hasRole ? ["Role"] : []), "Basis"],
  ];
  const add = (path: readonly string[], code: string, title: string, from: FileMembership | null) =>
    rows.push([...path, code, title, ...(hasRole ? [from?.role ?? ""] : []), from?.basis ?? ""]);

  const walk = (siblings: readonly FileNode[], above: readonly string[]) => {
    const taken = new Set([blankMark]);
    for (const { id, level, title } of siblings) {
      const path = above.with(depthOf.get(level) ?? 0, takeTitle(title, taken));
      const own = placed.get(id) ?? [];
      const narrower = children.get(id) ?? [];
      for (const { code, title: occupation, from } of codeRows(own, codebook))
        add(path, code, occupation, from);
      if (own.length === 0 && narrower.length === 0) add(path, blankMark, "", null);
      walk(narrower, path);
    }
  };
  walk(
    children.get(null) ?? [],
    levels.map(() => blankMark),
  );
  return rows;
}

interface CodeRow {
  readonly code: string;
  readonly title: string;
  readonly from: FileMembership;
}

/** The memberships of one node; a group of which every occupation is there, alike in all, as one. */
function codeRows(
  memberships: readonly FileMembership[],
  { byId, bySoc, byCombined }: Codebook,
): readonly CodeRow[] {
  const rowFor = (code: string, from: FileMembership, only: OccupationId | undefined): CodeRow => ({
    code,
    title: (only && byId.get(only)?.title) ?? "",
    from,
  });
  return [...groupBy(memberships, groupKey).values()].flatMap((alike) => {
    const [first] = alike;
    const code = first?.publishedFor ?? "";
    const group = new Set<string>(bySoc.get(code) ?? byCombined.get(code));
    const isWhole = group.size === alike.length && alike.every(({ occupation }) => group.has(occupation));
    return first !== undefined && isWhole
      ? [rowFor(code, first, alike.length === 1 ? occupationId(first.occupation) : undefined)]
      : alike.map((from) => rowFor(from.occupation, from, occupationId(from.occupation)));
  });
}

const groupKey = ({ publishedFor, role, basis }: FileMembership) => [publishedFor, role, basis].join("\n");

/** Two places of one name under one parent would be read as one: the second is told apart by a number. */
function takeTitle(title: string, taken: Set<string>): string {
  let own = title;
  for (let n = 2; taken.has(own); n += 1) own = `${title} (${n})`;
  taken.add(own);
  return own;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
