import { useEffect } from "react";
import type { AppState } from "#store/app-state.ts";
import { useAppStore, useAppStoreApi } from "#store/store-context.ts";
import type { Text } from "#text/en.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./saved-voice.module.css";

/**
 * Says what was saved once the device has it, wherever it was pressed; what the device refuses stands on the page
 * until it is mended.
 */
export function SavedVoice() {
  const text = useText();
  const store = useAppStoreApi();
  useEffect(() => {
    /** What the last thing said was of. */
    let said = store.getState().saved;
    let steps = store.getState().savedLog.done;
    return store.subscribe((now) => {
      if (now.shortlistKeeping.kind !== "saved") return;
      const { saved } = now;
      // What another tab changed, or the device brought back, is no news of this page's reader.
      const mine = now.savedLog.done !== steps;
      const words = mine ? changeWords(said, now, text) : null;
      said = saved;
      steps = now.savedLog.done;
      if (words !== null) now.announce(words);
    });
  }, [store, text]);
  return <Refused />;
}

function changeWords(before: AppState["saved"], { saved, occupations }: AppState, text: Text): string | null {
  const { said } = text.saved;
  const [added, ...moreAdded] = saved.filter((id) => !before.includes(id));
  const [removed, ...moreRemoved] = before.filter((id) => !saved.includes(id));
  const title = (id: AppState["saved"][number]) => occupations.get(id)?.title ?? text.saved.unknown(id);
  if (added !== undefined)
    return moreAdded.length === 0
      ? said.added(title(added), saved.length)
      : said.addedMany(moreAdded.length + 1, saved.length);
  if (removed === undefined) return null;
  return moreRemoved.length === 0
    ? said.removed(title(removed), saved.length)
    : said.removedMany(moreRemoved.length + 1);
}

function Refused() {
  const { saved: words } = useText();
  const keeping = useAppStore((state) => state.shortlistKeeping);
  const onList = useAppStore((state) => state.page === "saved");
  const keepSavedAgain = useAppStore((state) => state.keepSavedAgain);
  const setPage = useAppStore((state) => state.setPage);
  if (keeping.kind !== "failed") return null;
  return (
    <section className={styles.refused} data-print="no">
      <p role="alert">{words.failed[keeping.failure]}</p>
      <Button onClick={() => focusAfter(keepSavedAgain, "#saved-heading", "#details-heading", "h1")}>
        {words.again}
      </Button>
      {!onList && (
        <Button onClick={() => focusAfter(() => setPage("saved"), "#saved-heading")}>{words.toList}</Button>
      )}
    </section>
  );
}
