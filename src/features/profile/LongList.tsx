import { type ReactNode, useState } from "react";
import { useText } from "#text/text-context.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./profile.module.css";

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Shown at first; a list that is only one longer is shown whole. */
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** The beginning of a list, and a button for the rest. */
export function LongList<Item>({ items, first, keyOf, children }: LongListProps<Item>) {
  const text = useText();
  const [all, setAll] = useState(false);
  const fits = items.length <= first + 1;
  return (
    <>
      <ul className={styles.list}>
        {(all || fits ? items : items.slice(0, first)).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {!fits && (
        <Button look="quiet" className={styles.more ?? ""} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.profile.showLess : text.profile.showAll(items.length)}
        </Button>
      )}
    </>
  );
}
