import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useId, useRef } from "react";
import { useAppStore } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import { afterFrame } from "#ui/later.ts";
import styles from "./framework-chooser.module.css";
import { placeUnder } from "./place-under.ts";

/** What it lists is not needed until it is opened. */
const ChooserList = lazy(async () => {
  await afterFrame();
  return { default: (await import("./ChooserList.tsx")).ChooserList };
});

interface FrameworkChooserProps {
  readonly paneId: number;
  /** Closes what it stands in, once a choice is made, and takes the keyboard from there. */
  readonly onDone?: () => void;
}

/** Which framework a pane shows: its name, and a list of all that can be shown, with the way to a file of one's own. */
export function FrameworkChooser({ paneId, onDone }: FrameworkChooserProps) {
  const text = useFirstText();
  const words = text.frameworks.chooser;
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = useAppStore((state) => state.panes.find(({ id }) => id === paneId)?.frameworkId);
  const title = useAppStore((state) => state.entries.find(({ id }) => id === shown)?.short ?? shown ?? "");
  const close = () => {
    list.current?.hidePopover();
    if (onDone !== undefined) return onDone();
    // A popover in a popover, as in the menu of a phone, does not give the focus back by itself.
    button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-label={words.label(title)}
        popoverTarget={listId}
      >
        <bdi>{title}</bdi>
        <ChevronDown aria-hidden="true" size={18} />
      </button>
      <div
        ref={list}
        id={listId}
        popover="auto"
        role="dialog"
        aria-label={words.title}
        className={styles.list}
        onBeforeToggle={({ newState }) => {
          if (newState === "open" && button.current && list.current) placeUnder(list.current, button.current);
        }}
      >
        <Suspense>
          <ChooserList paneId={paneId} close={close} />
        </Suspense>
      </div>
    </>
  );
}
