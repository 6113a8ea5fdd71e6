import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import type { OwnFrameworks } from "#store/load/own-frameworks.ts";
import type { OpenableFile } from "#store/load/read-own-file.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./open-file.module.css";
import { OwnFilesContext } from "./own-frameworks-context.ts";
import { useFileDrop } from "./use-file-drop.ts";

const OpeningDialog = lazy(async () => ({ default: (await import("./OpeningDialog.tsx")).OpeningDialog }));
const PasteText = lazy(async () => ({ default: (await import("./PasteText.tsx")).PasteText }));
const StorageNotice = lazy(async () => ({ default: (await import("./StorageNotice.tsx")).StorageNotice }));

/** What the browser's dialog offers at first; a file is read by what is in it, whatever it is called. */
const openable =
  ".csv,.tsv,.txt,.xlsx,.json,.jsonld,.ttl,.rdf,.xml,text/csv,text/plain,text/turtle,application/json,application/ld+json,application/rdf+xml,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface OpenFileProps {
  readonly own: OwnFrameworks;
  readonly children: ReactNode;
}

/** Round the whole page: a file can be chosen by any view in it, or dropped anywhere; the report lies over it. */
export function OpenFile({ own, children }: OpenFileProps) {
  const text = useFirstText();
  const store = useAppStoreApi();
  const opening = useAppStore((state) => state.opening);
  const problem = useAppStore((state) => state.storageProblem);
  const input = useRef<HTMLInputElement>(null);
  const forPane = useRef<number | null>(null);
  /** The pane for which text is being pasted. */
  const [pasting, setPasting] = useState<number | null>(null);

  const read = useCallback(
    (file: OpenableFile, paneId: number | null) => {
      const { focus, panes } = store.getState();
      void own.read(file, paneId ?? focus?.paneId ?? panes[0]?.id ?? 1);
    },
    [own, store],
  );
  const dragging = useFileDrop(useCallback((file: File) => read(file, null), [read]));
  const files = useMemo(
    () => ({
      own,
      pick: (paneId: number) => {
        forPane.current = paneId;
        input.current?.click();
      },
      paste: setPasting,
    }),
    [own],
  );

  return (
    <OwnFilesContext value={files}>
      {children}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.frameworks.chooser.open}
        accept={openable}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) read(file, forPane.current);
          forPane.current = null;
          // The same file can be chosen again once it is mended.
          target.value = "";
        }}
      />
      {dragging && <p className={styles.drop}>{text.frameworks.drop}</p>}
      <Suspense>
        {pasting !== null && (
          <PasteText
            done={(file) => {
              setPasting(null);
              if (file !== null) read(file, pasting);
            }}
          />
        )}
        {opening !== null && <OpeningDialog opening={opening} />}
        {problem !== null && <StorageNotice problem={problem} />}
      </Suspense>
    </OwnFilesContext>
  );
}
