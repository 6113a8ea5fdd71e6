import { X } from "lucide-react";
import { isFiltering } from "#domain/lens.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { dropPart, picksOf, togglePick } from "./change-filter.ts";
import styles from "./filter-bar.module.css";
import { NoMatches } from "./NoMatches.tsx";
import { useAnnounceFilter } from "./use-announce-filter.ts";
import { useClearFilter } from "./use-clear-filter.ts";
import { useEscapeEverywhere } from "./use-escape-lens.ts";
import { usePaneMatches } from "./use-pane-matches.ts";

/** Where the keyboard goes once no filter is left. */
const opener = '[data-lens="filter"]';

/** What is filtered by, over the frameworks on screen, and how many are left of each; nothing while nothing is. */
export function FilterBar() {
  const text = useText();
  const words = text.lens.filter;
  const filter = useAppStore((state) => state.lens.filter);
  const setLens = useAppStore((state) => state.setLens);
  const clear = useClearFilter();
  const counts = usePaneMatches();
  useAnnounceFilter(counts);
  useEscapeEverywhere();
  if (!isFiltering(filter) || counts.length === 0) return null;

  const chips = [
    ...picksOf(filter).map((pick) => ({
      label: text.lens.bands[pick.facet][pick.band] ?? "",
      without: togglePick(filter, pick),
    })),
    ...(filter.text.trim() === ""
      ? []
      : [{ label: words.textChip(filter.text.trim()), without: dropPart(filter, "text") }]),
  ];
  return (
    <section aria-label={words.bar} className={styles.bar} data-filter-bar="">
      <p className={styles.shown}>
        {counts.map(({ paneId, title, matches, of }) => (
          <span key={paneId}>
            {counts.length > 1 ? words.shownIn(title, matches, of) : words.shown(matches, of)}
          </span>
        ))}
      </p>
      <ul className={styles.chips}>
        {chips.map(({ label, without }, at) => (
          <li key={label}>
            <button
              type="button"
              className={styles.chip}
              data-filter-chip=""
              aria-label={words.remove(label)}
              title={words.remove(label)}
              onClick={() => {
                const next = Math.min(at + 1, chips.length - 1);
                focusAfter(
                  () => setLens({ filter: without }),
                  chips.length > 1 ? `li:nth-child(${Math.max(next, 1)}) > [data-filter-chip]` : opener,
                );
              }}
            >
              <bdi>{label}</bdi>
              <X aria-hidden="true" size={16} />
            </button>
          </li>
        ))}
        <li>
          <Button look="quiet" onClick={() => clear(opener)}>
            {words.clear}
          </Button>
        </li>
      </ul>
      {counts.every(({ matches }) => matches === 0) && <NoMatches />}
    </section>
  );
}
