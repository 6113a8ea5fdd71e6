import { foldText } from "#algorithms/words/fold-text.ts";
import type { FrameworkFile } from "#domain/framework.ts";
import type { ImportNote } from "#domain/import-report.ts";

/** What is asked of a framework, or of the part of it that is right. */
interface Places {
  readonly nodes: readonly FrameworkFile["nodes"][number][];
  readonly memberships: readonly FrameworkFile["memberships"][number][];
}

/** Places that are named in a note; more are counted. */
const mostNamed = 3;

/** Places at the ends of the tree that hold no occupation, where others do. */
export function emptyNotes({ nodes, memberships }: Places): readonly ImportNote[] {
  if (memberships.length === 0) return [];
  const held = new Set(memberships.map(({ node }) => node));
  const parents = new Set(nodes.map(({ parent }) => parent));
  const empty = nodes.filter(({ id }) => !held.has(id) && !parents.has(id));
  return noteOf("empty-places", empty);
}

/** Places that have another one's name beside it. */
export function twinNotes({ nodes }: Pick<Places, "nodes">): readonly ImportNote[] {
  const seen = new Set<string>();
  const twins = nodes.filter(({ parent, title }) => {
    const key = `${parent ?? ""}\n${foldText(title)}`;
    return seen.has(key) || !seen.add(key);
  });
  return noteOf("twin-places", twins);
}

const noteOf = (
  code: "empty-places" | "twin-places",
  places: readonly { readonly title: string }[],
): readonly ImportNote[] =>
  places.length === 0
    ? []
    : [{ code, places: places.length, titles: places.slice(0, mostNamed).map(({ title }) => title) }];
