import type { ResultPart } from "#algorithms/results/narrow-results.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { nothingAsked, partsAsked, withoutPart } from "./asked-parts.ts";
import styles from "./results-page.module.css";
import type { FoundResults } from "./use-results.ts";

/** The facets leave nothing: which one to let go of, and how many that would give. */
export function NothingFits({ found: { front, narrowed } }: { readonly found: FoundResults }) {
  const { results, lens } = useText();
  const view = useAppStore((state) => state.results);
  const setResults = useAppStore((state) => state.setResults);
  const ways = partsAsked(view, front.index)
    .map((part) => ({ part, count: narrowed.without[part] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const nameOf = (part: ResultPart) => {
    if (part === "place") return results.place(front.short);
    return part === "way" ? results.way : lens.facets[part];
  };
  const change = (to: Parameters<typeof setResults>[0]) => () =>
    focusAfter(() => setResults(to), "#results-heading");
  return (
    <div className={styles.nothing}>
      <p>
        <strong>{results.nothingFits}</strong> {ways.length > 0 ? lens.filter.noneHint : ""}
      </p>
      <ul>
        {ways.map(({ part, count }) => (
          <li key={part}>
            <Button onClick={change(withoutPart(view, part))}>{lens.filter.drop(nameOf(part), count)}</Button>
          </li>
        ))}
        <li>
          <Button onClick={change(nothingAsked)}>{results.clearAll}</Button>
        </li>
      </ul>
    </div>
  );
}
