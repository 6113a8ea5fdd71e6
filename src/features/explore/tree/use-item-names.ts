import type { TreeItem } from "#algorithms/graph/tree-items.ts";
import { targetToKey } from "#domain/target.ts";
import { selectMatchesWithin } from "#store/selectors/select-matches-within.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { colourFact } from "../lens/fact-words.ts";
import { type ItemMarks, itemName } from "./item-name.ts";
import type { TreeView } from "./use-tree.ts";

/** What is said and shown of an item besides its title. */
export interface NamedItem extends ItemMarks {
  readonly name: string;
}

/** @returns names the items of a view, with all that the page marks them with */
export function useItemNames({ tree, matches }: TreeView): (item: TreeItem) => NamedItem {
  const text = useText();
  const compare = useAppStore((state) => state.compare);
  const occupations = useAppStore((state) => state.occupations);
  const colour = useAppStore((state) => state.lens.colour);
  const numbers = new Map(compare.map((target, at) => [targetToKey(target), at + 1]));
  return (item) => {
    const { target, node } = item;
    const marks: ItemMarks = {
      comparedAt: numbers.get(targetToKey(target)) ?? null,
      fact: target.kind === "node" ? null : colourFact(text, colour, occupations.get(target.id), tree.index),
      matching:
        matches === null || tree.index.framework.memberships.length === 0
          ? null
          : target.kind === "node"
            ? selectMatchesWithin(matches, tree.index, node)
            : Number(matches.has(target.id)),
    };
    const said = marks.fact === null ? null : `${text.lens.colourings[colour]}: ${marks.fact}`;
    return { ...marks, name: itemName(text, tree, item, { ...marks, fact: said }) };
  };
}
