import { Ellipsis } from "lucide-react";
import { useContext, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { selectFocusIsPlaced } from "#store/selectors/select-focus-is-placed.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { ExploreDoorsContext } from "./explore-doors.ts";
import { ActionsMenu } from "./tree/ActionsMenu.tsx";
import { KeysDialog } from "./tree/KeysDialog.tsx";
import { useMenuActs } from "./tree/use-menu-acts.ts";
import { type TreeView, useTree } from "./tree/use-tree.ts";
import { useTreeActs } from "./tree/use-tree-acts.ts";

/** One on a page: where the keyboard comes back to when an act has put other details in place of these. */
const buttonId = "more-actions";

/** The menu of what is picked behind a button, so that none of its acts needs a key or a second button of a mouse. */
export function MoreActions() {
  const words = useText().explore.tree.menu;
  const button = useRef<HTMLSpanElement>(null);
  const placed = useAppStore(selectFocusIsPlaced);
  const paneId = useAppStore((state) => state.focus?.paneId ?? null);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  if (!placed || paneId === null) return null;

  const toButton = () => document.getElementById(buttonId)?.focus({ preventScroll: true });
  const open = () => {
    const { left = 0, bottom = 0 } = button.current?.getBoundingClientRect() ?? {};
    setMenuAt(menuAt === null ? { x: left, y: bottom + 4 } : null);
  };
  return (
    <span ref={button}>
      <Button
        id={buttonId}
        icon={<Ellipsis aria-hidden="true" size={18} />}
        label={words.more}
        aria-haspopup="menu"
        aria-expanded={menuAt !== null}
        onClick={open}
      />
      {menuAt !== null && (
        <PickedMenu
          paneId={paneId}
          at={menuAt}
          openKeys={() => setKeysShown(true)}
          onClose={() => {
            flushSync(() => setMenuAt(null));
            toButton();
          }}
        />
      )}
      {keysShown && (
        <KeysDialog
          onClose={() => {
            setKeysShown(false);
            toButton();
          }}
        />
      )}
    </span>
  );
}

interface PickedMenuProps {
  readonly paneId: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly openKeys: () => void;
  readonly onClose: () => void;
}

/** The tree is looked up when the menu is asked for, and not at every step of the keyboard. */
function PickedMenu({ paneId, ...menu }: PickedMenuProps) {
  const view = useTree(paneId);
  return view === null || view.picked === null ? null : <MenuOf view={view} {...menu} />;
}

function MenuOf({
  view,
  at,
  openKeys,
  onClose,
}: Omit<PickedMenuProps, "paneId"> & { readonly view: TreeView }) {
  const words = useText().explore.tree.menu;
  const onMap = useAppStore((state) => state.view === "map");
  const setCamera = useAppStore((state) => state.setCamera);
  const { toSearch } = useContext(ExploreDoorsContext);
  const acts = useMenuActs({
    view,
    acts: useTreeActs(view, onMap),
    fitMap: onMap ? () => setCamera(view.paneId, null) : null,
    toDetails: null,
    toSearch,
    openKeys,
  });
  const run = (act: () => void) => {
    const opener = document.getElementById(buttonId);
    flushSync(act);
    if (opener?.isConnected !== true) document.getElementById(buttonId)?.focus({ preventScroll: true });
  };
  return (
    <ActionsMenu
      label={words.label(view.tree.itemAt(view.picked ?? 0)?.title ?? "")}
      acts={acts.map((act) => ({ ...act, run: () => run(act.run) }))}
      at={at}
      onClose={onClose}
    />
  );
}
