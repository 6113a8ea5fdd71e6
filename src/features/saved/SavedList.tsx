import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { lastRemoval, type Removal } from "./last-removal.ts";
import { SavedRow } from "./SavedRow.tsx";
import styles from "./saved.module.css";
import type { SavedJob } from "./saved-job.ts";

interface SavedListProps {
  readonly jobs: readonly SavedJob[];
  readonly framework: string;
}

/** The jobs in the reader's order; one that has just been taken off leaves an Undo in its place. */
export function SavedList({ jobs, framework }: SavedListProps) {
  const { saved: words } = useText();
  const saved = useAppStore((state) => state.saved);
  const last = useAppStore((state) => state.savedLog.done.at(-1));
  const toggleSaved = useAppStore((state) => state.toggleSaved);
  const removal = lastRemoval(last, saved);
  const rows = jobs.map((job, at) => (
    <SavedRow
      key={job.id}
      job={job}
      at={at}
      of={jobs.length}
      framework={framework}
      onRemove={() => focusAfter(() => toggleSaved(job.id), "[data-undo-removal]", "#saved-heading")}
    />
  ));
  if (rows.length === 0 && removal === null) return null;
  return (
    <ol aria-label={words.listLabel} className={styles.list}>
      {removal === null
        ? rows
        : rows.toSpliced(removal.at, 0, <Removed key={`${removal.id} removed`} removal={removal} />)}
    </ol>
  );
}

function Removed({ removal: { id } }: { readonly removal: Removal }) {
  const { saved: words } = useText();
  const title = useAppStore((state) => state.occupations.get(id)?.title) ?? words.unknown(id);
  const undoSaved = useAppStore((state) => state.undoSaved);
  return (
    <li className={styles.removed} data-on="screen">
      <span>{words.takenOff(title)}</span>
      <Button
        aria-label={words.undoLabel(title)}
        data-undo-removal=""
        onClick={() => focusAfter(undoSaved, `[data-saved="${id}"] button`)}
      >
        {words.undo}
      </Button>
    </li>
  );
}
