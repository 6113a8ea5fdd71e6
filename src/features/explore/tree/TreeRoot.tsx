import { type MouseEvent, type ReactNode, useContext, useRef, useState } from "react";
import { hasItemsBelow } from "#algorithms/graph/tree-items.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { ExploreDoorsContext } from "../explore-doors.ts";
import { useEscapeBack } from "../use-escape-back.ts";
import { ActionsMenu } from "./ActionsMenu.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { positionUnder } from "./position-under.ts";
import { useMenuActs } from "./use-menu-acts.ts";
import { focusOn, type TreeView } from "./use-tree.ts";
import type { TreeActs } from "./use-tree-acts.ts";
import { useTreeFocus } from "./use-tree-focus.ts";
import { type MapKeys, useTreeKeys } from "./use-tree-keys.ts";

interface TreeRootProps {
  readonly view: TreeView;
  readonly acts: TreeActs;
  readonly label: string;
  readonly map: MapKeys | null;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The tree's frame: one tab stop, every key, the menu of acts and the list of keys. Its rows are the children. */
export function TreeRoot({ view, acts, label, map, className, children }: TreeRootProps) {
  const words = useText().explore.tree;
  const root = useRef<HTMLDivElement>(null);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const hovered = useRef<number | null>(null);
  const setHover = useAppStore((state) => state.setHover);
  const doors = useContext(ExploreDoorsContext);
  const position = view.rows[view.activeRow] ?? 0;
  const item = view.tree.itemAt(position);
  const focus = useTreeFocus(root, item?.key ?? "", map === null && view.picked !== null);

  const activeElement = () => root.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
  const openMenu = (of: number) => {
    // The menu is of the active item: one that a screen reader went to becomes it.
    if (of !== position) acts.pick(of);
    const box = root.current?.querySelector(`[data-position="${of}"]`)?.getBoundingClientRect();
    if (box) setMenuAt({ x: box.left + Math.min(24, box.width / 2), y: box.top + Math.min(40, box.height) });
  };
  const openKeys = () => setKeysShown(true);
  const backToRow = () => activeElement()?.focus({ preventScroll: true });
  const leave = useEscapeBack(backToRow);
  const toDetails = () => {
    doors.toDetails();
    leave();
  };
  const { toSearch } = doors;
  const onKeyDown = useTreeKeys({ view, acts, map, toDetails, toSearch, openMenu, openKeys });
  const menuActs = useMenuActs({
    view,
    acts,
    fitMap: map === null ? null : () => map.zoom(0),
    toDetails,
    toSearch,
    openKeys,
  });

  const onClick = (event: MouseEvent) => {
    const at = positionUnder(event);
    const clicked = at === null ? undefined : view.tree.itemAt(at);
    if (at === null || clicked === undefined) return;
    const act = event.target instanceof Element ? event.target.closest("[data-act]") : null;
    if (act?.getAttribute("data-act") === "compare") acts.toggleCompare(at);
    else if (act?.getAttribute("data-act") === "menu") {
      const { left, bottom } = act.getBoundingClientRect();
      acts.pick(at);
      setMenuAt({ x: left, y: bottom });
    } else if (clicked.target.kind === "occupation" || !hasItemsBelow(view.tree, at)) acts.pick(at);
    else if (!view.open.has(clicked.node)) acts.open(clicked.node);
    else if (at === view.picked) acts.close(clicked.node);
    else acts.pick(at);
  };
  const hover = (at: number | null) => {
    if (hovered.current === at) return;
    hovered.current = at;
    setHover(at === null ? null : focusOn(view, at));
  };
  const onContextMenu = (event: MouseEvent) => {
    const at = positionUnder(event);
    if (at === null) return;
    event.preventDefault();
    acts.pick(at);
    setMenuAt({ x: event.clientX, y: event.clientY });
  };

  return (
    <>
      <div
        ref={root}
        role="tree"
        aria-label={label}
        aria-describedby={`tree-hint-${view.paneId}`}
        className={className}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onPointerOver={(event) => hover(positionUnder(event))}
        onPointerLeave={() => hover(null)}
        {...focus}
      >
        {children}
      </div>
      <p id={`tree-hint-${view.paneId}`} hidden>
        {words.hint}
      </p>
      {menuAt !== null && item !== undefined && (
        <ActionsMenu
          label={words.menu.label(item.title)}
          acts={menuActs}
          at={menuAt}
          onClose={() => {
            setMenuAt(null);
            backToRow();
          }}
        />
      )}
      {keysShown && (
        <KeysDialog
          onClose={() => {
            setKeysShown(false);
            backToRow();
          }}
        />
      )}
    </>
  );
}
