import { ListFilter } from "lucide-react";
import { resultOrders } from "#domain/results-view.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { DropChips } from "#ui/DropChips.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { askedParts, nothingAsked } from "./asked-parts.ts";
import styles from "./results-bar.module.css";
import type { FoundResults } from "./use-results.ts";

interface ResultsBarProps {
  readonly found: FoundResults;
  /** Opens the facets where they have no room beside the list; `null` where they do. */
  readonly onFacets: (() => void) | null;
  readonly facetsOpen: boolean;
}

/** How many jobs are left, what was asked of them, in which order they stand. */
export function ResultsBar({ found, onFacets, facetsOpen }: ResultsBarProps) {
  const text = useText();
  const { results } = text;
  const view = useAppStore((state) => state.results);
  const setResults = useAppStore((state) => state.setResults);
  const parts = askedParts(view, found.front.index, text);
  const count = found.narrowed.rows.length;
  const filterName =
    parts.length === 0 ? results.filter : `${results.filter}, ${results.filterOn(parts.length)}`;
  return (
    <div className={styles.bar}>
      <div className={styles.controls} data-on="screen">
        {onFacets !== null && (
          <Button
            icon={<ListFilter aria-hidden="true" size={18} />}
            aria-expanded={facetsOpen}
            data-facets=""
            onClick={onFacets}
          >
            <span aria-hidden="true">{results.filter}</span>
            {parts.length > 0 && (
              <span aria-hidden="true" className={styles.mark}>
                {parts.length}
              </span>
            )}
            <span className="visually-hidden">{filterName}</span>
          </Button>
        )}
        <label className={styles.sort}>
          <span className={styles.sortLabel}>{results.sort}</span>
          <select
            value={view.order}
            onChange={({ target }) => {
              const order = resultOrders.find((one) => one === target.value);
              if (order !== undefined) setResults({ order });
            }}
          >
            {resultOrders.map((order) => (
              <option key={order} value={order}>
                {results.orders[order]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.grouped}>
          <input
            type="checkbox"
            checked={view.grouped}
            onChange={({ target }) => setResults({ grouped: target.checked })}
          />
          {results.grouped}
        </label>
      </div>
      {parts.length > 0 && (
        <section aria-label={results.asked} className={styles.asked}>
          <p className={styles.left}>{results.narrowed(count, found.table.rows.length)}</p>
          <DropChips
            chips={parts.map(({ label, without }) => ({
              label,
              name: text.lens.filter.remove(label),
              onDrop: () => setResults(without),
            }))}
            after="#results-heading"
          >
            <Button
              look="quiet"
              onClick={() => focusAfter(() => setResults(nothingAsked), "#results-heading")}
            >
              {results.clearAll}
            </Button>
          </DropChips>
        </section>
      )}
    </div>
  );
}
