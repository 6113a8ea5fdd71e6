import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import styles from "./actions-menu.module.css";

/** One act in words. */
export interface MenuAct {
  readonly label: string;
  /** The key that does the same, as written on the keyboard. */
  readonly key: string;
  readonly run: () => void;
}

interface ActionsMenuProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  /** Where it opens, in px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Called before an act runs, and when the menu is left without one. */
  readonly onClose: () => void;
}

/** All that can be done with an item, in words. Mounted while it is open; its opener takes the keyboard back. */
export function ActionsMenu({ label, acts, at, onClose }: ActionsMenuProps) {
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    // The top layer, where the browser has one: no pane cuts the menu off.
    if ("showPopover" in element && element.popover === null) {
      element.popover = "manual";
      element.showPopover();
    }
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [at]);

  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose();
    };
    document.addEventListener("pointerdown", leave, { capture: true });
    return () => document.removeEventListener("pointerdown", leave, { capture: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const from = items.findIndex((item) => item.contains(document.activeElement));
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (to !== undefined) items.at(to % items.length)?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={onKeyDown}
    >
      {acts.map((act) => (
        <button
          key={act.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => {
            onClose();
            act.run();
          }}
        >
          <span>{act.label}</span>
          {act.key !== "" && (
            <span aria-hidden="true">
              <kbd>{act.key}</kbd>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
