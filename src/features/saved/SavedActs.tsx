import { Redo2, Undo2 } from "lucide-react";
import { mostCompared, occupationTarget } from "#store/slices/workspace-slice.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import { workspaceToFragment } from "#store/url/workspace-to-fragment.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { CopyButton } from "#ui/CopyButton.tsx";
import { downloadText } from "#ui/download-text.ts";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./saved.module.css";
import { savedCsv } from "./saved-csv.ts";
import type { SavedJob } from "./saved-job.ts";

interface SavedActsProps {
  readonly jobs: readonly SavedJob[];
  readonly framework: string;
}

/** What can be done with the whole list. */
export function SavedActs({ jobs, framework }: SavedActsProps) {
  const text = useText();
  const { saved: words } = text;
  const store = useAppStoreApi();
  const announce = useAppStore((state) => state.announce);
  const linkWithList = () => {
    const state = store.getState();
    const shown = { ...state, page: "saved", offered: state.saved } as const;
    return new URL(workspaceToFragment(shown, state.frameworks, state.release), location.href).href;
  };
  const removeAllSaved = useAppStore((state) => state.removeAllSaved);
  const known = jobs.filter(({ occupation }) => occupation !== null);
  const compareAll = () => {
    const { clearCompare, toggleCompare, setPage } = store.getState();
    clearCompare();
    for (const { id } of known) toggleCompare(occupationTarget(id));
    setPage("compare");
  };
  return (
    <div className={styles.wholeActs} data-on="screen">
      {known.length >= 2 && known.length <= mostCompared && (
        <Button look="main" onClick={() => focusAfter(compareAll, "#compare-heading")}>
          {words.compareAll(known.length)}
        </Button>
      )}
      <CopyButton
        look="plain"
        words={words.copy}
        read={linkWithList}
        onDone={(copied) => announce(copied ? words.copied : text.facts.link.failed)}
      />
      <Button onClick={() => print()}>{words.print}</Button>
      <Button
        aria-label={words.csvLabel}
        onClick={() => downloadText("framework-atlas-saved.csv", "text/csv", savedCsv(jobs, framework, text))}
      >
        {words.csv}
      </Button>
      <Button look="quiet" onClick={() => focusAfter(removeAllSaved, "#saved-heading")}>
        {words.removeAll}
      </Button>
      <UndoRedo />
    </div>
  );
}

/** Takes the last change of the list back, and does it again. */
export function UndoRedo() {
  const { saved: words } = useText();
  const { done, undone } = useAppStore((state) => state.savedLog);
  const undoSaved = useAppStore((state) => state.undoSaved);
  const redoSaved = useAppStore((state) => state.redoSaved);
  if (done.length + undone.length === 0) return null;
  return (
    <span className={styles.undo}>
      <Button
        look="quiet"
        disabled={done.length === 0}
        icon={<Undo2 aria-hidden="true" size={18} />}
        label={words.undoLast}
        onClick={undoSaved}
      />
      <Button
        look="quiet"
        disabled={undone.length === 0}
        icon={<Redo2 aria-hidden="true" size={18} />}
        label={words.redoLast}
        onClick={redoSaved}
      />
    </span>
  );
}
