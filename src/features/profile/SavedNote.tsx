import type { OccupationId } from "#domain/ids.ts";
import { selectIsSaved } from "#store/slices/shortlist-slice.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./profile.module.css";

/** Under the acts: whether the device has it, and the way to the list. */
export function SavedNote({ id }: { readonly id: OccupationId }) {
  const { saved: words } = useText();
  const saved = useAppStore(selectIsSaved(id));
  const count = useAppStore((state) => state.saved.length);
  const keeping = useAppStore((state) => state.shortlistKeeping.kind);
  const setPage = useAppStore((state) => state.setPage);
  if (!saved) return null;
  return (
    <p className={styles.savedNote}>
      {words.keeping[keeping]}{" "}
      <button
        type="button"
        className={styles.inline}
        onClick={() => focusAfter(() => setPage("saved"), "#saved-heading")}
      >
        {words.open(count)}
      </button>
    </p>
  );
}
