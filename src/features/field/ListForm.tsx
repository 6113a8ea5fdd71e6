import { type FormEvent, useId, useMemo, useState } from "react";
import { buildCodebook } from "#algorithms/read/codebook.ts";
import { decodeText } from "#algorithms/read/decode-text.ts";
import { type FieldList, mostListLines, readFieldList } from "#algorithms/read/read-field-list.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./choose.module.css";
import { decode } from "./decode.ts";

/** Bytes: some ten times the longest list. */
const mostBytes = 2_000_000;
const mostFaults = 5;

/** Codes or titles, pasted or from a file; what names no occupation is said, line by line. */
export function ListForm() {
  const { choose } = useText().field;
  const id = useId();
  const occupations = useAppStore((state) => state.occupations);
  const traceField = useAppStore((state) => state.traceField);
  const codebook = useMemo(() => buildCodebook(occupations), [occupations]);
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [read, setRead] = useState<FieldList | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = (list: string, name: string) => {
    const long = list.split("\n", mostListLines + 1).length > mostListLines;
    setFault(long ? choose.tooLong : null);
    const found = long ? null : readFieldList(list, codebook);
    setRead(found);
    if (found !== null && found.occupations.length > 0)
      traceField({ kind: "list", title: name.trim(), ids: found.occupations });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    take(text, title);
  };
  const open = async (file: File) => {
    const name = file.name.replace(/\.[^.]+$/, "").slice(0, 80);
    if (file.size > mostBytes) {
      setRead(null);
      setFault(choose.tooLong);
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) {
      setFault(choose.unreadFile(file.name));
      return;
    }
    const list = decodeText(new Uint8Array(bytes), decode).text;
    setText(list);
    setTitle(name);
    take(list, name);
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <div className={styles.input}>
        <label htmlFor={`${id}-title`}>{choose.listTitle}</label>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className={styles.input}>
        <label htmlFor={`${id}-list`}>{choose.list}</label>
        <textarea
          id={`${id}-list`}
          rows={5}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className={styles.note}>
        {choose.listHint}
      </p>
      <div className={styles.input}>
        <label htmlFor={`${id}-file`}>{choose.listFile}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void open(file);
          }}
        />
      </div>
      <div aria-live="polite">
        {fault !== null && <p className={styles.fault}>{fault}</p>}
        {read !== null && <ReadList read={read} />}
      </div>
      <Button type="submit">{choose.show}</Button>
    </form>
  );
}

function ReadList({ read: { occupations, unread } }: { readonly read: FieldList }) {
  const { list } = useText().field;
  if (occupations.length === 0) return <p className={styles.fault}>{list.nothing}</p>;
  return (
    <>
      <p className={styles.note}>{list.read(occupations.length, unread.length)}</p>
      {unread.length > 0 && (
        <ul className={styles.unread}>
          {unread.slice(0, mostFaults).map(({ line, text, meant }) => (
            <li key={line}>{list.line(line, text, meant)}</li>
          ))}
          {unread.length > mostFaults && <li>{list.more(unread.length - mostFaults)}</li>}
        </ul>
      )}
    </>
  );
}
