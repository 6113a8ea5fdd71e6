import { selectFiltered } from "#store/selectors/select-matches.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { dropPart, partsOf } from "./change-filter.ts";
import styles from "./filter-bar.module.css";

/** Nothing matches: which one thing to let go of, and how many that would give. */
export function NoMatches() {
  const { facets, filter: words } = useText().lens;
  const filter = useAppStore((state) => state.lens.filter);
  const setLens = useAppStore((state) => state.setLens);
  const without = useAppStore((state) => {
    const pane = state.panes.at(-1);
    const index = pane && state.frameworks.get(pane.frameworkId);
    return index === undefined ? null : selectFiltered(state, index).without;
  });
  const ways = partsOf(filter)
    .map((part) => ({ part, count: without?.[part] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <div className={styles.none}>
      <p>
        <strong>{words.none}</strong> {ways.length > 0 ? words.noneHint : words.noneAtAll}
      </p>
      <ul className={styles.chips}>
        {ways.map(({ part, count }) => (
          <li key={part}>
            <Button
              onClick={() =>
                focusAfter(() => setLens({ filter: dropPart(filter, part) }), '[data-lens="filter"]')
              }
            >
              {words.drop(facets[part], count)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
