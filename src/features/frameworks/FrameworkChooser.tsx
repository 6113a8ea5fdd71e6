import { ChevronDown, FileUp } from "lucide-react";
import { useId, useRef } from "react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { FrameworkOptions } from "./FrameworkOptions.tsx";
import styles from "./framework-chooser.module.css";
import { OwnOptions } from "./OwnOptions.tsx";
import { useOwnFiles } from "./own-frameworks-context.ts";
import { placeUnder } from "./place-under.ts";
import { sampleFile, sampleFiles } from "./sample-files.ts";

/** Which framework a pane shows: its name, and a list of all that can be shown, with the way to a file of one's own. */
export function FrameworkChooser({ paneId }: { readonly paneId: number }) {
  const text = useText();
  const words = text.frameworks.chooser;
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = useAppStore((state) => state.panes.find(({ id }) => id === paneId)?.frameworkId);
  const title = useAppStore((state) => state.entries.find(({ id }) => id === shown)?.short ?? shown ?? "");
  const { own, pick } = useOwnFiles();
  const close = () => {
    list.current?.hidePopover();
    // A popover in a popover, as in the menu of a phone, does not give the focus back by itself.
    button.current?.focus();
  };
  const closeThen = (act: () => void) => () => {
    close();
    act();
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
        <FrameworkOptions paneId={paneId} onChosen={close} />
        <OwnOptions paneId={paneId} onChosen={close} />
        <section className={styles.part}>
          <Button
            className={styles.wide}
            icon={<FileUp aria-hidden="true" size={18} />}
            onClick={closeThen(() => pick(paneId))}
          >
            {words.open}
          </Button>
          <p className={styles.note}>{words.openNote}</p>
        </section>
        <section className={styles.part}>
          <h3 className={styles.heading}>{words.samples}</h3>
          <ul>
            {sampleFiles.map(({ key, name }) => (
              <li key={key}>
                <button
                  type="button"
                  className={styles.option}
                  onClick={closeThen(() => void own.read(sampleFile(name), paneId))}
                >
                  {text.frameworks.samples[key]}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
