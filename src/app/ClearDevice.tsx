import { useId, useState } from "react";
import { useOwnFiles } from "#features/frameworks/own-frameworks-context.ts";
import type { Stored } from "#storage/framework-storage.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./more-menu.module.css";

interface ClearDeviceProps {
  /** @returns what the device refused to forget of the reader's choices */
  readonly onClear: () => Promise<Stored<null>>;
  readonly onDone: () => void;
}

/** For a shared computer: forgets files, choices and what is on screen. Asked twice, since it cannot be undone. */
export function ClearDevice({ onClear, onDone }: ClearDeviceProps) {
  const text = useText();
  const { menu } = text.shell;
  const { own } = useOwnFiles();
  const restart = useAppStore((state) => state.restart);
  const announce = useAppStore((state) => state.announce);
  const patchDrafts = useAppStore((state) => state.patchDrafts);
  const [asked, setAsked] = useState(false);
  const noteId = useId();
  const clear = async () => {
    const refused = (await Promise.all([own.forgetAll(), onClear()])).find(({ ok }) => !ok);
    if (refused === undefined) restart();
    else if (!refused.ok) patchDrafts({ storageProblem: { act: "forget", failure: refused.failure } });
    announce(refused === undefined ? menu.forgotten : text.frameworks.storage.notCleared);
    setAsked(false);
    onDone();
  };
  return (
    <>
      <Button
        aria-describedby={asked ? noteId : undefined}
        onClick={() => (asked ? void clear() : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {asked ? menu.forgetSure : menu.forget}
      </Button>
      {asked && (
        <p id={noteId} className={styles.caption}>
          {text.saved.clearNote}
        </p>
      )}
    </>
  );
}
