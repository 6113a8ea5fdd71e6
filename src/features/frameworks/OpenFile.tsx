import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef } from "react";
import type { OwnFrameworks } from "#store/load/own-frameworks.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { useFirstText } from "#text/first-text-context.ts";
import styles from "./open-file.module.css";
import { OwnFilesContext } from "./own-frameworks-context.ts";
import { useFileDrop } from "./use-file-drop.ts";

const OpeningDialog = lazy(async () => ({ default: (await import("./OpeningDialog.tsx")).OpeningDialog }));
const StorageNotice = lazy(async () => ({ default: (await import("./StorageNotice.tsx")).StorageNotice }));

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

  const read = useCallback(
    (file: File, paneId: number | null) => {
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
        accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
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
        {opening !== null && <OpeningDialog opening={opening} />}
        {problem !== null && <StorageNotice problem={problem} />}
      </Suspense>
    </OwnFilesContext>
  );
}
