import { X } from "lucide-react";
import { foldName, wholeName } from "#algorithms/words/fold-name.ts";
import type { Target } from "#domain/target.ts";
import { useAppStore } from "#store/store-context.ts";
import { useText } from "#text/text-context.ts";
import { focusAfter } from "#ui/focus-after.ts";
import styles from "./column-head.module.css";
import { TargetBadge } from "./TargetBadge.tsx";
import { takeOut } from "./take-out.ts";

export interface CompareColumn {
  readonly target: Target;
  readonly title: string;
  /** Under the title: where it is; and the same for a narrow printed column. */
  readonly place: string;
  readonly inShort: string;
}

/** Longer ones are set smaller on paper, so that four of them leave room for the rest of the page. */
const longTitle = 40;

interface ColumnHeadProps {
  readonly column: CompareColumn;
  readonly number: number;
}

/** Number, mark and name of one column, and the button that takes it out. */
export function ColumnHead({ column: { target, title, place, inShort }, number }: ColumnHeadProps) {
  const text = useText().compare;
  const goTo = useAppStore((state) => state.goTo);
  const toggleCompare = useAppStore((state) => state.toggleCompare);
  return (
    <th scope="col" className={styles.head} data-long={title.length > longTitle}>
      <span className={styles.marks}>
        <span className={styles.number}>{number}</span>
        <TargetBadge target={target} />
        <button
          type="button"
          className={styles.remove}
          data-remove="column"
          aria-label={text.remove(foldName(title))}
          onClick={(event) => takeOut(event.currentTarget, () => toggleCompare(target))}
        >
          <X aria-hidden="true" size={18} />
        </button>
      </span>
      <button
        type="button"
        className={styles.title}
        onClick={() => focusAfter(() => goTo(target), "#details-heading")}
      >
        <bdi title={wholeName(title)}>{foldName(title)}</bdi>
      </button>
      <span className={styles.place} data-on="screen">
        {place}
      </span>
      <span className={styles.place} data-on="paper">
        {inShort}
      </span>
    </th>
  );
}
