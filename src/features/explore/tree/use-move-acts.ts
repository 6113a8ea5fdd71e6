import { useContext } from "react";
import type { FrameworkIndex } from "#algorithms/graph/framework-index.ts";
import { mapLevels } from "#algorithms/graph/map-levels.ts";
import type { TreeItem } from "#algorithms/graph/tree-items.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { MoveContext } from "../move-context.ts";
import type { MenuAct } from "./ActionsMenu.tsx";

/** What the menu of a map offers for moving an item, and for putting back what was moved. */
export function useMoveActs(
  index: FrameworkIndex,
  item: TreeItem | undefined,
  paneId: number,
): readonly MenuAct[] {
  const words = useText().move;
  const pins = useAppStore((state) => state.pins);
  const setMoving = useAppStore((state) => state.setMoving);
  const unpin = useAppStore((state) => state.unpin);
  const announce = useAppStore((state) => state.announce);
  const movable = useContext(MoveContext) !== null;
  const { id } = index.framework;
  const own = pins.filter(({ frameworkId }) => frameworkId === id);
  const acts: MenuAct[] = [];
  if (movable && item?.target.kind === "node" && isBody(index, item))
    acts.push({
      label: words.act,
      key: "",
      run: () => setMoving({ paneId, node: item.node, dx: 0, dy: 0, dropped: false }),
    });
  if (item !== undefined && own.some(({ node }) => node === item.node))
    acts.push({
      label: words.putBack,
      key: "",
      run: () => {
        unpin(id, item.node);
        announce(words.isBack(item.title));
      },
    });
  if (own.length > 0)
    acts.push({
      label: words.putAllBack,
      key: "",
      run: () => {
        unpin(id, null);
        announce(words.allBack);
      },
    });
  return acts;
}

/** Drawn as an island, or as a disc in one. */
function isBody(index: FrameworkIndex, { node }: TreeItem): boolean {
  const { cluster, place } = mapLevels(index);
  const level = index.byId.get(node)?.level;
  return level === cluster || level === place;
}
