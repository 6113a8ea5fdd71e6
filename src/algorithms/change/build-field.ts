import { occupationsByRules } from "#algorithms/change/field-rules.ts";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import type { SearchResults } from "#algorithms/search/search-types.ts";
import type { Field } from "#domain/field.ts";
import type { NodeId, OccupationId } from "#domain/ids.ts";
import type { Occupation } from "#domain/occupation.ts";

/** Everything in a node of a framework, called as the node is. `null` if there is no such node. */
export function fieldOfNode(index: FrameworkIndex, id: NodeId): Field | null {
  const node = index.byId.get(id);
  if (node === undefined) return null;
  const names = node.short === null ? [node.title] : [node.title, node.short];
  return { title: node.title, names, occupations: index.occupationsIn(id) };
}

/**
 * What the programs of the series lead to.
 *
 * @param programTitles by code, CIP 2020: the name of a series is that of its programs
 */
export function fieldOfPrograms(
  series: readonly string[],
  {
    title,
    occupations,
    programsOf,
    programTitles,
  }: {
    readonly title: string;
    readonly occupations: Iterable<Occupation>;
    readonly programsOf: (id: OccupationId) => readonly string[];
    readonly programTitles: ReadonlyMap<string, string>;
  },
): Field {
  const titles = series.flatMap((code) => programTitles.get(code) ?? []);
  const rules = series.map((one) => ({ kind: "programs", series: one }) as const);
  return {
    title: titles.length === 1 ? (titles[0] ?? title) : title,
    names: titles,
    occupations: occupationsByRules(rules, occupations, programsOf),
  };
}

/** The occupations that a search finds by a name of theirs; nothing of what only comes near. */
export function fieldOfResults(words: string, { hits, leftOut }: SearchResults): Field {
  const occupations = hits.flatMap(({ target, reason, stage }) =>
    target.kind === "occupation" &&
    stage !== "nearest" &&
    (reason.named === "official" || reason.named === "everyday")
      ? [target.id]
      : [],
  );
  return { title: words, names: [words], occupations: leftOut.length > 0 ? [] : occupations };
}

/** A name of somebody's own is looked for like any other. */
export const fieldOfList = (
  title: string,
  occupations: readonly OccupationId[],
  untitled: string,
): Field => ({
  title: title === "" ? untitled : title,
  names: title === "" ? [] : [title],
  occupations: [...new Set(occupations)],
});
