import { FrameworkChooser } from "#features/frameworks/FrameworkChooser.tsx";
import type { Stored } from "#storage/framework-storage.ts";
import { themes } from "#store/slices/preferences-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { Segment } from "#ui/Segment.tsx";
import type { WidthClass } from "#ui/use-media.ts";
import { ClearDevice } from "./ClearDevice.tsx";
import styles from "./more-menu.module.css";
import { SideBySide } from "./SideBySide.tsx";

interface MoreMenuPanelProps {
  readonly width: WidthClass;
  readonly onClear: () => Promise<Stored<null>>;
  readonly onClose: () => void;
  /** Closes the menu and gives the focus back to its button. */
  readonly onChosen: () => void;
  readonly onKeys: () => void;
}

/** What the menu holds. */
export function MoreMenuPanel({ width, onClear, onClose, onChosen, onKeys }: MoreMenuPanelProps) {
  const {
    balance,
    contested,
    field,
    shell: { menu, nav },
  } = useText();
  const saved = useAppStore((state) => state.saved.length);
  const theme = useAppStore((state) => state.theme);
  const setTheme = useAppStore((state) => state.setTheme);
  const setPage = useAppStore((state) => state.setPage);
  const page = useAppStore((state) => state.page);
  const panes = useAppStore((state) => state.panes);
  const [first] = panes;
  const closeThen = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <>
      {width !== "wide" &&
        (page === "explore" || page === "saved" || page === "results" || page === "balance") &&
        first &&
        panes.length === 1 && <FrameworkChooser paneId={first.id} onDone={onChosen} />}
      {width !== "wide" && (page === "explore" || page === "balance") && <SideBySide onDone={onClose} />}
      {width === "tablet" && page === "explore" && (
        <Button onClick={closeThen(() => focusAfter(() => setPage("saved"), "#saved-heading"))}>
          {nav.saved(saved)}
        </Button>
      )}
      {page !== "balance" && (
        <Button
          onClick={closeThen(() =>
            focusAfter(() => setPage("balance"), "#balance-heading", `[popovertarget="more-menu"]`),
          )}
        >
          {balance.open}
        </Button>
      )}
      {page !== "field" && (
        <Button
          onClick={closeThen(() =>
            focusAfter(() => setPage("field"), "#field-heading", `[popovertarget="more-menu"]`),
          )}
        >
          {field.enter.page}
        </Button>
      )}
      {page !== "contested" && (
        <Button
          onClick={closeThen(() =>
            focusAfter(() => setPage("contested"), "#contested-heading", `[popovertarget="more-menu"]`),
          )}
        >
          {contested.enter}
        </Button>
      )}
      <Button look="plain" onClick={closeThen(() => setPage("about"))}>
        {menu.about}
      </Button>
      <Button onClick={closeThen(onKeys)}>{menu.keys}</Button>
      <div>
        <p className={styles.caption}>{menu.theme}</p>
        <Segment
          label={menu.theme}
          options={themes.map((value) => ({ value, label: menu.themes[value] }))}
          value={theme}
          onChange={setTheme}
        />
      </div>
      <ClearDevice onClear={onClear} onDone={onClose} />
    </>
  );
}
