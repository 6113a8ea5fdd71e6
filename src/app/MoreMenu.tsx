import { Menu } from "lucide-react";
import { useRef, useState } from "react";
import { KeysDialog } from "#features/explore/KeysDialog.tsx";
import { FrameworkChooser } from "#features/frameworks/FrameworkChooser.tsx";
import type { Stored } from "#storage/framework-storage.ts";
import { themes } from "#store/slices/preferences-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { Segment } from "#ui/Segment.tsx";
import type { WidthClass } from "#ui/use-media.ts";
import { ClearDevice } from "./ClearDevice.tsx";
import styles from "./more-menu.module.css";
import { SideBySide } from "./SideBySide.tsx";

const panelId = "more-menu";

interface MoreMenuProps {
  readonly width: WidthClass;
  readonly onClear: () => Promise<Stored<null>>;
}

/** What is not needed at every step; on narrow screens also what the header has no room for. */
export function MoreMenu({ width, onClear }: MoreMenuProps) {
  const text = useText();
  const { menu } = text.shell;
  const panel = useRef<HTMLDivElement>(null);
  const theme = useAppStore((state) => state.theme);
  const setTheme = useAppStore((state) => state.setTheme);
  const setPage = useAppStore((state) => state.setPage);
  const page = useAppStore((state) => state.page);
  const panes = useAppStore((state) => state.panes);
  const [first] = panes;
  const [keysShown, setKeysShown] = useState(false);
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <Button
        look="quiet"
        className={styles.opener}
        icon={<Menu aria-hidden="true" size={20} />}
        label={menu.label}
        popoverTarget={panelId}
      />
      <div ref={panel} id={panelId} popover="auto" className={styles.panel}>
        {width !== "wide" && page === "explore" && first && panes.length === 1 && (
          <FrameworkChooser paneId={first.id} />
        )}
        {width !== "wide" && page === "explore" && <SideBySide onDone={close} />}
        <Button
          look="plain"
          onClick={() => {
            close();
            setPage("about");
          }}
        >
          {menu.about}
        </Button>
        <Button
          onClick={() => {
            close();
            setKeysShown(true);
          }}
        >
          {menu.keys}
        </Button>
        <div>
          <p className={styles.caption}>{menu.theme}</p>
          <Segment
            label={menu.theme}
            options={themes.map((value) => ({ value, label: menu.themes[value] }))}
            value={theme}
            onChange={setTheme}
          />
        </div>
        <ClearDevice onClear={onClear} onDone={close} />
      </div>
      {keysShown && (
        <KeysDialog
          onClose={() => {
            setKeysShown(false);
            // The button that opened it is in the menu, which is closed by now.
            document.querySelector<HTMLElement>(`[popovertarget="${panelId}"]`)?.focus();
          }}
        />
      )}
    </>
  );
}
