import { useId } from "react";
import { mainLevels, selectChange } from "#store/selectors/select-change.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import { focusAfter } from "#ui/focus-after.ts";
import { type ComparedSide, changeNames } from "./compared-side.ts";
import { findInChanges } from "./find-in-changes.ts";
import { useCounting } from "./use-counting.ts";
import styles from "./what-changed.module.css";

interface FindInChangesProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** Which of the pairs of levels is shown. */
  readonly at: number;
  readonly onLevels: (at: number) => void;
  readonly found: number;
  readonly of: number;
}

/** The box that searches the changes, how many it finds, and a way to those at other levels. */
export function FindInChanges({ from, to, at, onLevels, found, of }: FindInChangesProps) {
  const { changes: text } = useText();
  const id = useId();
  const query = useAppStore((state) => state.changeQuery);
  const setQuery = useAppStore((state) => state.setChangeQuery);
  const counting = useCounting();
  const elsewhere = mainLevels(from.index, to.index).flatMap((levels, pair) => {
    if (query.trim() === "" || pair === at) return [];
    const names = changeNames(from, to, levels);
    const report = selectChange(from.index, to.index, levels, counting);
    const count = findInChanges(report, names, query, text).length;
    return count === 0 ? [] : [{ pair, names, count }];
  });
  return (
    <div className={`${styles.field} ${styles.control}`}>
      <label htmlFor={id}>{text.filter}</label>
      <input
        id={id}
        type="search"
        data-find="changes"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div aria-live="polite" className={styles.found}>
        <p className={styles.note}>{query !== "" && text.filtered(found, of, elsewhere.length > 0)}</p>
        {elsewhere.map(({ pair, names, count }) => (
          <Button key={pair} onClick={() => focusAfter(() => onLevels(pair), '[data-find="changes"]')}>
            {text.foundAt(count, names)}
          </Button>
        ))}
      </div>
    </div>
  );
}
