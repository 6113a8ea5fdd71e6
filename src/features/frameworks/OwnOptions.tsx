import { Trash2 } from "lucide-react";
import { useRef } from "react";
import type { FrameworkEntry } from "#store/slices/catalogue-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { ForgetAll } from "./ForgetAll.tsx";
import { FrameworkOption } from "./FrameworkOptions.tsx";
import styles from "./framework-chooser.module.css";
import { useOwnFiles } from "./own-frameworks-context.ts";

/** Frameworks from a person's own files: shown, forgotten, brought back. */
export function OwnOptions({ paneId, onChosen }: { readonly paneId: number; readonly onChosen: () => void }) {
  const text = useText();
  const words = text.frameworks.chooser;
  const store = useAppStoreApi();
  const entries = useAppStore((state) => state.entries);
  const kept = useAppStore((state) => state.kept);
  const forgotten = useAppStore((state) => state.forgotten);
  const { own } = useOwnFiles();
  const part = useRef<HTMLElement>(null);
  // The button that was pressed is gone: focus goes to what takes its act back, or to what came back.
  const focusIn = (selector: string) =>
    requestAnimationFrame(() => part.current?.querySelector<HTMLElement>(selector)?.focus());
  const mine = entries.filter((entry) => entry.own);
  if (mine.length === 0 && forgotten === null) return null;

  const forget = async ({ id, short }: FrameworkEntry) => {
    const { ok } = await own.forget(id);
    store.getState().announce(ok ? words.forgotten(short) : text.frameworks.storage.notForgotten);
    if (ok) focusIn("[data-undo]");
  };
  const undo = async (title: string) => {
    await own.undoForget();
    store.getState().announce(words.back(title));
    focusIn("li:last-child button");
  };
  return (
    <section ref={part} className={styles.part}>
      <h3 className={styles.heading}>{words.own}</h3>
      <ul>
        {mine.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <FrameworkOption paneId={paneId} entry={entry} onChosen={onChosen} />
            <Button
              look="quiet"
              icon={<Trash2 aria-hidden="true" size={18} />}
              label={words.forget(entry.short)}
              onClick={() => forget(entry)}
            />
          </li>
        ))}
      </ul>
      {forgotten !== null && (
        <p className={styles.undo}>
          <span>{words.forgotten(forgotten.heading.title)}</span>
          <Button look="quiet" data-undo onClick={() => undo(forgotten.heading.title)}>
            {words.undo}
          </Button>
        </p>
      )}
      {mine.length > 0 && (
        <p className={styles.note}>{mine.every(({ id }) => kept.has(id)) ? words.ownNote : words.notKept}</p>
      )}
      {mine.length > 1 && <ForgetAll count={mine.length} onDone={onChosen} />}
    </section>
  );
}
