import { type KeyboardEvent, useMemo } from "react";
import type { Shortlist } from "#domain/shortlist.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { KeepingNote } from "./KeepingNote.tsx";
import { OfferedList } from "./OfferedList.tsx";
import { SavedActs, UndoRedo } from "./SavedActs.tsx";
import { SavedList } from "./SavedList.tsx";
import styles from "./saved.module.css";
import { type SavedJob, savedJobs } from "./saved-job.ts";

/** The shortlist: the same jobs under whichever framework is on screen. */
export function SavedPage() {
  const { saved: words, facts } = useText();
  const saved = useAppStore((state) => state.saved);
  const offered = useAppStore((state) => state.offered);
  const undoSaved = useAppStore((state) => state.undoSaved);
  const redoSaved = useAppStore((state) => state.redoSaved);
  const jobs = useJobs(saved, true);
  const brought = useJobs(offered, false);
  const framework = useAppStore(
    ({ entries, panes }) => entries.find(({ id }) => id === panes[0]?.frameworkId)?.short ?? "",
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) undoSaved();
    else if (key === "y" || key === "z") redoSaved();
    else return;
    event.preventDefault();
  };
  return (
    <main id="content" className={styles.page} onKeyDown={onKeyDown}>
      {brought.length > 0 && <OfferedList jobs={brought} framework={framework} />}
      <header className={styles.header}>
        <div>
          <h1 id="saved-heading" tabIndex={-1}>
            {words.title(jobs.length)}
          </h1>
          <p className={styles.lead}>{jobs.length === 0 ? words.empty : words.lead}</p>
          {jobs.length > 0 && <KeepingNote />}
        </div>
        {jobs.length > 0 && <SavedActs jobs={jobs} framework={framework} />}
      </header>
      {jobs.length === 0 && <Empty />}
      {jobs.length > 0 && <p className={styles.period}>{words.period}</p>}
      <SavedList jobs={jobs} framework={framework} />
      {jobs.length > 0 && (
        <>
          <p className={styles.foot} data-on="screen">
            {words.copyNote} {words.keysHint}
          </p>
          <p className={styles.foot} data-on="paper">
            {facts.credit}
          </p>
        </>
      )}
    </main>
  );
}

function useJobs(list: Shortlist, setApart: boolean): readonly SavedJob[] {
  const text = useText();
  const occupations = useAppStore((state) => state.occupations);
  const frameworks = useAppStore((state) => state.frameworks);
  const pane = useAppStore((state) => state.panes[0]);
  return useMemo(
    () => savedJobs(list, { occupations, frameworks }, pane, text, setApart),
    [list, occupations, frameworks, pane, text, setApart],
  );
}

function Empty() {
  const { saved: words } = useText();
  const setPage = useAppStore((state) => state.setPage);
  return (
    <div className={styles.emptyActs}>
      <Button look="main" onClick={() => focusAfter(() => setPage("explore"), '[role="combobox"]')}>
        {words.emptyAct}
      </Button>
      <Button onClick={() => focusAfter(() => setPage("unsure"), "#unsure-heading", "body")}>
        {words.emptyUnsure}
      </Button>
      <UndoRedo />
    </div>
  );
}
