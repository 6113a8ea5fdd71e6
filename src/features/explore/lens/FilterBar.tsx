import { picksOf, togglePick } from "#algorithms/measures/picks.ts";
import { type Filter, isFiltering } from "#domain/lens.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { DropChips } from "#ui/DropChips.tsx";
import { dropPart } from "./change-filter.ts";
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

  const drop = (next: Filter) => () => setLens({ filter: next });
  const { text: typed, found } = filter;
  const asked = [
    ...(found === null ? [] : [{ label: words.foundChip(found.words), next: dropPart(filter, "found") }]),
    ...picksOf(filter.picks).map((pick) => ({
      label: text.lens.bands[pick.facet][pick.band] ?? "",
      next: { ...filter, picks: togglePick(filter.picks, pick) },
    })),
    ...(typed.trim() === "" ? [] : [{ label: words.textChip(typed.trim()), next: dropPart(filter, "text") }]),
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
      <DropChips
        chips={asked.map(({ label, next }) => ({ label, name: words.remove(label), onDrop: drop(next) }))}
        after={opener}
      >
        <Button look="quiet" onClick={() => clear(opener)}>
          {words.clear}
        </Button>
      </DropChips>
      {counts.every(({ matches }) => matches === 0) && <NoMatches />}
    </section>
  );
}
