import { readFileSync } from "node:fs";
import { join } from "node:path";
import { group } from "d3";
import type { FrameworkFile } from "#domain/framework.ts";
import type { Occupation } from "#domain/occupation.ts";

/** An item of the tree as the file has it, worked out here anew so that it can be held against what the page says. */
export interface ModelItem {
  /** `@node`, or `occupation@node`. */
  readonly key: string;
  readonly node: string;
  readonly occupation: string | null;
  readonly title: string;
  readonly levelName: string;
  readonly level: number;
  readonly setSize: number;
  readonly setPosition: number;
  /** Distinct occupations in a node or below it. */
  readonly within: ReadonlySet<string>;
  /** Other places of an occupation. */
  readonly others: number;
  readonly holdsAny: boolean;
}

export const frameworkFile = (id: string): FrameworkFile =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../data/frameworks/${id}/framework.json`), "utf8"),
  ) as FrameworkFile;

const folded = (title: string) => title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Every item from the first to the last: nodes in file order, the occupations of a node after them by title. */
export function modelOf(
  { nodes, levels, memberships }: FrameworkFile,
  occupations: ReadonlyMap<string, Occupation>,
): readonly ModelItem[] {
  const childrenOf = group(nodes, ({ parent }) => parent);
  const at = group(memberships, ({ node }) => node);
  const places = new Map(
    [...group(memberships, ({ occupation }) => occupation)].map(([id, all]) => [
      id,
      new Set(all.map(({ node }) => node)).size,
    ]),
  );
  const titleOf = (id: string) => [...occupations.values()].find((one) => one.id === id)?.title ?? id;
  const titles = new Map([...places.keys()].map((id) => [id, titleOf(id)]));
  const within = (node: string): ReadonlySet<string> =>
    new Set([
      ...(at.get(node) ?? []).map(({ occupation }) => occupation),
      ...(childrenOf.get(node) ?? []).flatMap(({ id }) => [...within(id)]),
    ]);
  const below = (parent: string | null, level: number): readonly ModelItem[] => {
    const children = childrenOf.get(parent) ?? [];
    const members = [...new Set((parent === null ? [] : (at.get(parent) ?? [])).map((one) => one.occupation))]
      .map((id) => ({ id, title: titles.get(id) ?? id }))
      .sort((a, b) => (folded(a.title) < folded(b.title) ? -1 : 1));
    const setSize = children.length + members.length;
    return [
      ...children.flatMap((node, place): readonly ModelItem[] => {
        const inside = below(node.id, level + 1);
        const item: ModelItem = {
          key: `@${node.id}`,
          node: node.id,
          occupation: null,
          title: node.title,
          levelName: levels.find(({ id }) => id === node.level)?.singular ?? "",
          level,
          setSize,
          setPosition: place + 1,
          within: within(node.id),
          others: 0,
          holdsAny: inside.length > 0,
        };
        return [item, ...inside];
      }),
      ...members.map(
        ({ id, title }, place): ModelItem => ({
          key: `${id}@${parent}`,
          node: parent ?? "",
          occupation: id,
          title,
          levelName: "occupation",
          level,
          setSize,
          setPosition: children.length + place + 1,
          within: new Set([id]),
          others: (places.get(id) ?? 1) - 1,
          holdsAny: false,
        }),
      ),
    ];
  };
  return below(null, 1);
}
