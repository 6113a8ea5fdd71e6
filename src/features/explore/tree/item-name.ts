import { heldIn } from "#algorithms/graph/marks-in.ts";
import type { Tree, TreeItem } from "#algorithms/graph/tree-items.ts";
import { foldName } from "#algorithms/words/fold-name.ts";
import type { Basis } from "#domain/framework.ts";
import type { Held } from "#domain/held.ts";
import type { Text } from "#text/en.ts";

/** Other places of an occupation in the same framework; 0 for a node. */
export function otherPlaces({ index }: Tree, { target }: TreeItem): number {
  if (target.kind === "node") return 0;
  return index.countPlacesOf(target.id) - 1;
}

/** How the occupation came to be at this place; `published` for a node. */
export function basisOf({ index }: Tree, { target, node }: TreeItem): Basis {
  if (target.kind === "node") return "published";
  const here = index.membershipsAt(node).find(({ occupation }) => occupation === target.id);
  return here?.basis ?? "published";
}

/** What an item is marked with; `null` for none. */
export interface ItemMarks {
  /** Its number in Compare. */
  readonly comparedAt: number | null;
  /** What its colour tells. */
  readonly fact: string | null;
  /** How many of its occupations match the filter; of an occupation 1 or 0. */
  readonly matching: number | null;
}

/** What is said of an item: title, level, occupations, then its marks. */
export function itemName(
  text: Text,
  tree: Tree,
  item: TreeItem,
  { comparedAt, fact, matching }: ItemMarks,
): string {
  const words = text.explore.tree;
  const { framework, byId } = tree.index;
  const level = framework.levels.find(({ id }) => id === byId.get(item.node)?.level)?.singular ?? "";
  const others = otherPlaces(tree, item);
  const basis = basisOf(tree, item);
  return [
    item.target.kind === "node"
      ? nodeName(text, foldName(item.title), level, heldIn(tree.index, item.node), matching)
      : `${foldName(item.title)}, ${words.occupation}`,
    ...(item.target.kind === "occupation" && matching === 0 ? [text.lens.filter.noMatch] : []),
    ...(fact === null ? [] : [fact]),
    ...(comparedAt === null ? [] : [words.compared(comparedAt)]),
    ...(basis === "published" ? [] : [text.facts.basis[basis].toLowerCase()]),
    ...(others === 0 ? [] : [words.others(others)]),
  ].join(", ");
}

const nodeName = (
  { explore, lens }: Text,
  title: string,
  level: string,
  what: Held,
  matching: number | null,
) =>
  matching === null
    ? explore.tree.nodeName(title, level, what)
    : lens.filter.nodeName(title, level, matching, what.count);
