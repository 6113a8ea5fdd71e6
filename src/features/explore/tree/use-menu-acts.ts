import { hasItemsBelow } from "#algorithms/graph/tree-items.ts";
import { targetToKey } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import type { MenuAct } from "./ActionsMenu.tsx";
import { useMoveActs } from "./use-move-acts.ts";
import type { TreeView } from "./use-tree.ts";
import type { TreeActs } from "./use-tree-acts.ts";

interface MenuFor {
  readonly view: TreeView;
  readonly acts: TreeActs;
  /** Shows the whole of the map; `null` where there is no map. */
  readonly fitMap: (() => void) | null;
  /** `null` where the details are at hand. */
  readonly toDetails: (() => void) | null;
  readonly toSearch: () => void;
  readonly openKeys: () => void;
}

/** What can be done with the item that the keyboard is on, each with the key that does the same. */
export function useMenuActs({
  view,
  acts,
  fitMap,
  toDetails,
  toSearch,
  openKeys,
}: MenuFor): readonly MenuAct[] {
  const { explore, links } = useText();
  const { menu } = explore.tree;
  const compare = useAppStore((state) => state.compare);
  const setView = useAppStore((state) => state.setView);
  const setPathStart = useAppStore((state) => state.setPathStart);
  const { tree, rows, activeRow, open } = view;
  const position = rows[activeRow] ?? 0;
  const item = tree.itemAt(position);
  const moveActs = useMoveActs(tree.index, item, view.paneId);
  if (item === undefined) return [];
  const { target } = item;
  const key = targetToKey(target);
  const compared = compare.some((one) => targetToKey(one) === key);
  const node = target.kind === "node" && hasItemsBelow(tree, position);
  const isOpen = open.has(item.node);
  const { parent } = item;

  const when = (holds: boolean, label: string, name: string, run: () => void): readonly MenuAct[] =>
    holds ? [{ label, key: name, run }] : [];
  return [
    ...when(toDetails !== null, menu.details, menu.keys.enter, () => {
      acts.pick(position);
      toDetails?.();
    }),
    ...when(node && !isOpen, menu.open, "→", () => acts.open(item.node)),
    ...when(node && isOpen, menu.close, "←", () => acts.close(item.node)),
    ...when(true, compared ? menu.take : menu.add, menu.keys.space, () => acts.toggleCompare(position)),
    ...when(true, menu.link, ".", () => acts.followLink(position, 1)),
    ...when(true, menu.linkBefore, ",", () => acts.followLink(position, -1)),
    ...when(target.kind === "occupation", links.path.open, "", () => {
      if (target.kind === "occupation") setPathStart(target.id);
    }),
    ...when(parent !== null, menu.parent(tree.itemAt(parent ?? 0)?.title ?? ""), "←", () =>
      acts.pick(parent ?? position),
    ),
    ...when(node, menu.openAll, "*", () => acts.openSiblings(position)),
    ...(fitMap === null ? [] : moveActs),
    ...when(fitMap !== null, menu.fit, "0", () => fitMap?.()),
    ...when(fitMap !== null, menu.outline, "", () => setView("outline")),
    ...when(fitMap === null, menu.map, "", () => setView("map")),
    ...when(true, menu.search, "/", toSearch),
    ...when(true, menu.allKeys, "?", openKeys),
  ];
}
