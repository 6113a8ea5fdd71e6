import { useId, useRef, useState } from "react";
import type { OpenableFile } from "#store/load/read-own-file.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./column-step.module.css";
import { ModalDialog } from "./ModalDialog.tsx";
import dialog from "./open-file.module.css";

interface PasteTextProps {
  /** Called with what was pasted as a file, or `null` if nothing is to be read. */
  readonly done: (file: OpenableFile | null) => void;
}

/** A framework as pasted text: rows copied from a spreadsheet, an outline, or any file's text. */
export function PasteText({ done }: PasteTextProps) {
  const words = useText().frameworks.paste;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  const read = () => done(fileOf(words.name, area.current?.value ?? ""));
  return (
    <ModalDialog labelledBy="paste-title" view="paste" onCancel={() => done(null)}>
      <div>
        <h2 id="paste-title" tabIndex={-1}>
          {words.title}
        </h2>
        <p id={`${id}-lead`} className={dialog.lead}>
          {words.lead}
        </p>
      </div>
      <textarea
        ref={area}
        className={styles.paste}
        rows={10}
        spellCheck={false}
        aria-labelledby="paste-title"
        aria-describedby={`${id}-lead`}
        onChange={({ target }) => setEmpty(target.value.trim() === "")}
      />
      <div className={dialog.acts}>
        <Button look="main" disabled={isEmpty} onClick={read}>
          {words.read}
        </Button>
        <Button onClick={() => done(null)}>{words.cancel}</Button>
      </div>
    </ModalDialog>
  );
}

const fileOf = (name: string, text: string): OpenableFile => new File([text], name, { type: "text/plain" });
