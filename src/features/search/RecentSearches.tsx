import { Clock, X } from "lucide-react";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./recent-searches.module.css";

interface RecentSearchesProps {
  readonly onPick: (query: string) => void;
  /** After one or all were forgotten: what had the keyboard is gone. */
  readonly onForget: () => void;
}

/** Under the empty box: what was searched on this device, to be searched again or forgotten. */
export function RecentSearches({ onPick, onForget }: RecentSearchesProps) {
  const { recent } = useText().search;
  const searches = useAppStore((state) => state.recentSearches);
  const forgetSearch = useAppStore((state) => state.forgetSearch);
  const forgetSearches = useAppStore((state) => state.forgetSearches);
  if (searches.length === 0) return null;
  const forget = (act: () => void) => () => {
    onForget();
    act();
  };
  return (
    <section aria-label={recent.title} className={styles.recent}>
      <div className={styles.head}>
        <h2>{recent.title}</h2>
        <Button look="quiet" onClick={forget(forgetSearches)}>
          {recent.forgetAll}
        </Button>
      </div>
      <ul>
        {searches.map((query) => (
          <li key={query} className={styles.row}>
            <button type="button" className={styles.query} onClick={() => onPick(query)}>
              <Clock aria-hidden="true" size={16} />
              <bdi>{query}</bdi>
            </button>
            <Button
              look="quiet"
              icon={<X aria-hidden="true" size={16} />}
              label={recent.forget(query)}
              onClick={forget(() => forgetSearch(query))}
            />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{recent.note}</p>
    </section>
  );
}
