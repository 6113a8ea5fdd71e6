import { Menu } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import type { Stored } from "#storage/framework-storage.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { Button } from "#ui/Button.tsx";
import popover from "#ui/popover.module.css";
import type { WidthClass } from "#ui/use-media.ts";
import { MoreMenuPanel } from "./later-views.ts";
import styles from "./more-menu.module.css";

const panelId = "more-menu";

const focusOpener = () => document.querySelector<HTMLElement>(`[popovertarget="${panelId}"]`)?.focus();

const KeysDialog = lazy(async () => ({
  default: (await import("#features/explore/tree/KeysDialog.tsx")).KeysDialog,
}));

interface MoreMenuProps {
  readonly width: WidthClass;
  readonly onClear: () => Promise<Stored<null>>;
}

/** What is not needed at every step; on narrow screens also what the header has no room for. */
export function MoreMenu({ width, onClear }: MoreMenuProps) {
  const { menu } = useFirstText().shell;
  const panel = useRef<HTMLDivElement>(null);
  const [keysShown, setKeysShown] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        className={styles.opener}
        icon={<Menu aria-hidden="true" size={20} />}
        label={menu.label}
        popoverTarget={panelId}
      />
      <div ref={panel} id={panelId} popover="auto" className={`${popover.panel} ${styles.panel}`}>
        <Suspense>
          <MoreMenuPanel
            width={width}
            onClear={onClear}
            onClose={() => panel.current?.hidePopover()}
            onChosen={() => {
              panel.current?.hidePopover();
              focusOpener();
            }}
            onKeys={() => setKeysShown(true)}
          />
        </Suspense>
      </div>
      <Suspense>
        {keysShown && (
          <KeysDialog
            onClose={() => {
              setKeysShown(false);
              // The button that opened it is in the menu, which is closed by now.
              focusOpener();
            }}
          />
        )}
      </Suspense>
    </>
  );
}
